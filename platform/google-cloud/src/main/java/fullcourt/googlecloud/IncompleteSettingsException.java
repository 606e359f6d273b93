package fullcourt.googlecloud;

/** A setting that the cloud cannot do without is missing. Nothing was opened. */
final class IncompleteSettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private IncompleteSettingsException(String sentence) {
        super(sentence);
    }

    static void require(boolean present, String setting, String remedy) {
        if (!present)
            throw new IncompleteSettingsException("fullcourt.google-cloud.%s is empty on the platform gcp: %s.".formatted(setting, remedy));
    }
}
