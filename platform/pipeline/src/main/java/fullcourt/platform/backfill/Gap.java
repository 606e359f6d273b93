package fullcourt.platform.backfill;

import java.time.LocalDate;

/**
 * A day of which files are missing.
 * @param evidence what is missing, for the receipt
 */
public record Gap(LocalDate date, String evidence) {}
