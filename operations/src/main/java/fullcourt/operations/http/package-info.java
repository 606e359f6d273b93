/** Operations as resources over HTTP: a list has pages, a change answers with an object, and the OpenAPI document describes both with examples. */
@NullMarked
package fullcourt.operations.http;

import org.jspecify.annotations.NullMarked;
