/**
 * What every warehouse promises, in words that need no engine. An adapter's test extends {@link fullcourt.platform.warehouse.contract.WarehouseContract}
 * and adds nothing.
 */
@NullMarked
package fullcourt.platform.warehouse.contract;

import org.jspecify.annotations.NullMarked;
