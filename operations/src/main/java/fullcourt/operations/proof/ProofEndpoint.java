package fullcourt.operations.proof;

import fullcourt.operations.http.Page;
import fullcourt.operations.operation.Columns;
import fullcourt.operations.operation.Days;
import fullcourt.platform.service.DateRangeReconcile;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the proof looks at, over HTTP. */
@RestController
class ProofEndpoint {
    private static final int DAYS = 7;
    private final CompletenessCheck completeness;
    private final DuplicatesCheck duplicates;
    private final DateRangeReconcile dates;

    ProofEndpoint(CompletenessCheck completeness, DuplicatesCheck duplicates, DateRangeReconcile dates) {
        this.completeness = completeness;
        this.duplicates = duplicates;
        this.dates = dates;
    }

    /** One row for each team and final game; without days the last seven. */
    @GetMapping("/completeness")
    ResponseEntity<List<Map<String, @Nullable Object>>> completeness(@RequestParam Optional<String> from, @RequestParam Optional<String> to,
            @RequestParam Optional<String> limit, @RequestParam Optional<String> cursor, HttpServletRequest request) {
        Page page = Page.of(limit, cursor);
        LocalDate last = dates.day(to.orElse("TODAY"));
        LocalDate first = from.map(dates::day).orElseGet(() -> last.minusDays(DAYS));
        DateRangeReconcile.requireOneSeason(first, last);
        return page.of(completeness.rows(new Days(first, last)).stream().<Map<String, @Nullable Object>>map(Columns::of), request);
    }

    /** Empty if everything is well. */
    @GetMapping("/duplicates")
    ResponseEntity<List<Map<String, @Nullable Object>>> duplicates(@RequestParam Optional<String> limit,
            @RequestParam Optional<String> cursor, HttpServletRequest request) {
        return Page.of(limit, cursor).of(duplicates.duplicates().<Map<String, @Nullable Object>>map(Columns::of), request);
    }
}
