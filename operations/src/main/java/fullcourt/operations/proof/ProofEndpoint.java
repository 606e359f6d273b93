package fullcourt.operations.proof;

import fullcourt.operations.command.Arguments.Days;
import fullcourt.operations.command.Bounds;
import fullcourt.operations.command.Columns;
import fullcourt.platform.service.DateRangeReconcile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the proof looks at, over HTTP. */
@RestController
class ProofEndpoint {
    private static final int DAYS = 7;
    private final CompletenessCheck completeness;
    private final DuplicatesCheck duplicates;
    private final DateRangeReconcile look;

    ProofEndpoint(CompletenessCheck completeness, DuplicatesCheck duplicates, DateRangeReconcile look) {
        this.completeness = completeness;
        this.duplicates = duplicates;
        this.look = look;
    }

    /** One row for each team and final game; without days the last seven. */
    @GetMapping("/completeness")
    List<Map<String, @Nullable Object>> completeness(@RequestParam Optional<String> from, @RequestParam Optional<String> to) {
        LocalDate last = look.day(to.orElse("TODAY"));
        LocalDate first = from.map(look::day).orElseGet(() -> last.minusDays(DAYS));
        DateRangeReconcile.requireOneSeason(first, last);
        return completeness.rows(new Days(first, last)).stream().<Map<String, @Nullable Object>>map(Columns::of).toList();
    }

    /** Empty if everything is well. */
    @GetMapping("/duplicates")
    List<Map<String, @Nullable Object>> duplicates() {
        return duplicates.duplicates().limit(Bounds.MOST_ROWS).<Map<String, @Nullable Object>>map(Columns::of).toList();
    }
}
