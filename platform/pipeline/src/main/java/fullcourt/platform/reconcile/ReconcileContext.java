package fullcourt.platform.reconcile;

/** What one pass has read of a season so far, so that all its steps see one state of the world. */
record ReconcileContext(InputVersions versions, ExpectedKeys expected, ReconcilePass pass) {}
