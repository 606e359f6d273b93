package fullcourt.platform.reconcile;

/**
 * What makes all partitions of a step stale when it changes; determined once for a reconcile pass.
 * @param code fingerprint of the step's text, inputs and columns
 * @param resets fingerprint of the holds that an operator has ended
 */
record StepVersion(String code, String resets) {}
