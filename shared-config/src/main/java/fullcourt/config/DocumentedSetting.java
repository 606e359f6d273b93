package fullcourt.config;

/**
 * One setting as the documentation and the error messages show it.
 *
 * @param property full name: {@code fullcourt.landing.bucket}
 * @param standard default value as one would write it; empty when there is none
 * @param accepts what is accepted, to follow the words "accepted is"
 */
record DocumentedSetting(String property, String standard, String accepts, String meaning, boolean secret) {}
