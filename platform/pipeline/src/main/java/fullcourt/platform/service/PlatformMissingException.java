package fullcourt.platform.service;

import fullcourt.config.PlatformKind;
import java.util.Locale;

/** The configured platform has no adapters in this build. Nothing was opened; running on another platform would be worse. */
final class PlatformMissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PlatformMissingException(PlatformKind asked) {
        super("fullcourt.platform is '%s', which this build has no adapters for. Build with 'mvn package', or set it to embedded."
                .formatted(asked.name().toLowerCase(Locale.ROOT)));
    }
}
