/**
 * Who may call a service in the cloud. Every request carries a token that Google signed; push subscriptions and schedules prove by it which account they run
 * as, operators who they are.
 */
@NullMarked
package fullcourt.googlecloud.access;

import org.jspecify.annotations.NullMarked;
