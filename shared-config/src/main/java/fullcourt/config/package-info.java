/**
 * What all services agree on: one validated record per group of settings, its defaults, and how the environment variables of the
 * system that Fullcourt replaces map to them. The package exists so that a threshold has exactly one place, and so that a wrong value
 * stops the start with one sentence instead of surfacing as a strange number at night.
 */
@NullMarked
package fullcourt.config;

import org.jspecify.annotations.NullMarked;
