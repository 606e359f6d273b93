package fullcourt.operations.status;

import fullcourt.operations.access.OperatorActions;
import fullcourt.operations.command.Bounds;
import fullcourt.operations.command.Columns;
import fullcourt.operations.command.UsageException;
import fullcourt.platform.access.Operators;
import fullcourt.platform.access.Role;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Findings over HTTP. */
@RestController
class FindingsEndpoint {
    private final Findings findings;
    private final ClosedByHand byHand;
    private final Operators operators;
    private final OperatorActions actions;

    FindingsEndpoint(Findings findings, ClosedByHand byHand, Operators operators, OperatorActions actions) {
        this.findings = findings;
        this.byHand = byHand;
        this.operators = operators;
        this.actions = actions;
    }

    /** Open ones, the most severe and oldest first. */
    @GetMapping("/findings")
    List<Map<String, @Nullable Object>> list() {
        return findings.open().stream().limit(Bounds.MOST_ROWS).map(FindingRow::of).<Map<String, @Nullable Object>>map(Columns::of)
                .toList();
    }

    record Close(@Nullable String cause, @Nullable String reason) {}

    @PostMapping("/findings/close")
    Map<String, Object> close(@RequestBody Close close, HttpServletRequest request) {
        String operator = operators.asking(request, Role.OPERATE);
        Finding finding = byHand.required(required("cause", close.cause()));
        actions.record(operator, "findings", "close " + finding.cause(), required("reason", close.reason()));
        byHand.close(finding);
        return Map.of("cause", finding.cause(), "closed", true);
    }

    private static String required(String name, @Nullable String value) {
        if (value == null || value.isBlank())
            throw new UsageException("'%s' is missing. Send it as JSON, and the reason with it.".formatted(name));
        return value;
    }
}
