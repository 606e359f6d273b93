package fullcourt.operations.proof;

import fullcourt.operations.command.Arguments.Days;
import fullcourt.operations.command.Bounds;
import fullcourt.operations.command.Columns;
import fullcourt.operations.command.UsageException;
import fullcourt.platform.pipeline.Pipeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the proof looks at, over HTTP. */
@RestController
class ProofEndpoint {
    private static final int DAYS = 7;
    private static final int MOST_DAYS = 400;
    private final CompletenessCheck completeness;
    private final DuplicatesCheck duplicates;
    private final Pipeline pipeline;

    ProofEndpoint(CompletenessCheck completeness, DuplicatesCheck duplicates, Pipeline pipeline) {
        this.completeness = completeness;
        this.duplicates = duplicates;
        this.pipeline = pipeline;
    }

    /** One row for each team and final game; without days the last seven. */
    @GetMapping("/completeness")
    List<Map<String, @Nullable Object>> completeness(@RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> to) {
        LocalDate last = to.orElseGet(pipeline::today);
        LocalDate first = from.orElseGet(() -> last.minusDays(DAYS));
        if (last.isBefore(first))
            throw new UsageException("from %s is after to %s.".formatted(first, last));
        if (first.plusDays(MOST_DAYS).isBefore(last))
            throw new UsageException("%s to %s is longer than %d days. Name a part of it.".formatted(first, last, MOST_DAYS));
        return completeness.rows(new Days(first, last)).stream().<Map<String, @Nullable Object>>map(Columns::of).toList();
    }

    /** Empty if everything is well. */
    @GetMapping("/duplicates")
    List<Map<String, @Nullable Object>> duplicates() {
        return duplicates.duplicates().limit(Bounds.MOST_ROWS).<Map<String, @Nullable Object>>map(Columns::of).toList();
    }
}
