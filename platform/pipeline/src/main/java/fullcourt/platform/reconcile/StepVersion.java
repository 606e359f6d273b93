package fullcourt.platform.reconcile;

/**
 * What makes all partitions of a step stale when it changes; found out once for a look.
 * @param code fingerprint of the step's text, inputs and columns
 * @param resets fingerprint of the holds that an operator has ended
 */
record StepVersion(String code, String resets) {}
