/**
 * What drives the services of a process: their tables and paths, timers, reconcile passes, and what a service does when a table changed. Messages, timers and
 * commands all go through here.
 */
@NullMarked
package fullcourt.platform.service;

import org.jspecify.annotations.NullMarked;
