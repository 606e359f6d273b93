package fullcourt.testing.sql;

import com.google.zetasql.resolvedast.ResolvedColumn;
import com.google.zetasql.resolvedast.ResolvedNode;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedColumnRef;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedExpr;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedFilterScan;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedFunctionCall;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedJoinScan;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedParameter;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedQueryStmt;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedSubqueryExpr;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedTableScan;
import com.google.zetasql.resolvedast.ResolvedNodes.Visitor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks in an analysed query for references of partitioned tables that BigQuery would have to read whole. A reference is bounded when a
 * condition that must hold (WHERE, or ON of a join that filters this side; joined by AND) compares its partition column itself with
 * parameters: {@code =}, {@code IN}, {@code BETWEEN}, or a lower and an upper bound. A comparison with another table's column bounds nothing,
 * nor does one inside OR, CASE or a function. A bound outside a WITH clause does not count for the tables inside.
 */
final class PartitionBounds extends Visitor {

    private final List<ResolvedTableScan> references = new ArrayList<>();
    private final Set<Long> boundedBelow = new HashSet<>();
    private final Set<Long> boundedAbove = new HashSet<>();

    private PartitionBounds() {}

    /** @return a sentence for the first reference without bounds */
    static Optional<String> missingIn(ResolvedQueryStmt query, Collection<GateTable> tables) {
        var bounds = new PartitionBounds();
        query.accept(bounds);
        return bounds.references.stream().flatMap(reference -> tables.stream()
                .filter(table -> isTable(reference, table)).flatMap(table -> table.partitionColumn().stream())
                .flatMap(column -> bounds.missing(reference, column).stream())).findFirst();
    }

    private static boolean isTable(ResolvedTableScan reference, GateTable table) {
        return reference.getTable().getColumnCount() > 0
                && reference.getTable().getColumn(0).getFullName().equals(table.path() + "." + table.columns().getFirst().name());
    }

    private Optional<String> missing(ResolvedTableScan reference, String column) {
        long id = reference.getColumnList().stream().filter(candidate -> candidate.getName().equals(column))
                .mapToLong(ResolvedColumn::getId)
                .findFirst().orElse(-1);
        boolean below = boundedBelow.contains(id);
        boolean above = boundedAbove.contains(id);
        if (below && above)
            return Optional.empty();
        String alias = reference.getAlias() == null || reference.getAlias().isEmpty()
                ? reference.getTable().getName()
                : reference.getAlias();
        String missing = below ? "upper" : above ? "lower" : "lower and no upper";
        return Optional
                .of("the partitioned table %s AS %s has no %s bound in terms of parameters; add one on %s.%s, or BigQuery reads it whole."
                        .formatted(reference.getTable().getName(), alias, missing, alias, column));
    }

    @Override
    public void visit(ResolvedTableScan reference) {
        references.add(reference);
        super.visit(reference);
    }

    @Override
    public void visit(ResolvedFilterScan filter) {
        note(filter.getFilterExpr(), Optional.empty());
        super.visit(filter);
    }

    @Override
    public void visit(ResolvedJoinScan join) {
        if (join.getJoinExpr() != null) {
            switch (join.getJoinType()) {
                case INNER -> note(join.getJoinExpr(), Optional.empty());
                case LEFT -> note(join.getJoinExpr(), Optional.of(columnsOf(join.getRightScan())));
                case RIGHT -> note(join.getJoinExpr(), Optional.of(columnsOf(join.getLeftScan())));
                case FULL -> {
                } // filters neither side
            }
        }
        super.visit(join);
    }

    private void note(ResolvedExpr condition, Optional<Set<Long>> only) {
        if (!(condition instanceof ResolvedFunctionCall call))
            return;
        List<ResolvedExpr> arguments = call.getArgumentList();
        switch (call.getFunction().getName()) {
            case "$and" -> arguments.forEach(argument -> note(argument, only));
            case "$equal" -> compare(arguments, only, boundedBelow, boundedAbove);
            case "$greater", "$greater_or_equal" -> oriented(arguments, only, boundedBelow, boundedAbove);
            case "$less", "$less_or_equal" -> oriented(arguments, only, boundedAbove, boundedBelow);
            case "$between" -> {
                bound(arguments.get(0), arguments.get(1), only, boundedBelow);
                bound(arguments.get(0), arguments.get(2), only, boundedAbove);
            }
            case "$in", "$in_array" -> {
                if (arguments.stream().skip(1).allMatch(PartitionBounds::isParameter)) {
                    bound(arguments.get(0), arguments.get(1), only, boundedBelow);
                    bound(arguments.get(0), arguments.get(1), only, boundedAbove);
                }
            }
            default -> {
            }
        }
    }

    private void compare(List<ResolvedExpr> sides, Optional<Set<Long>> only, Set<Long> below, Set<Long> above) {
        oriented(sides, only, below, above);
        oriented(sides, only, above, below);
    }

    /** column ≥ parameter bounds the column on one side, parameter ≥ column on the other. */
    private void oriented(List<ResolvedExpr> sides, Optional<Set<Long>> only, Set<Long> columnFirst, Set<Long> parameterFirst) {
        bound(sides.get(0), sides.get(1), only, columnFirst);
        bound(sides.get(1), sides.get(0), only, parameterFirst);
    }

    private static void bound(ResolvedExpr column, ResolvedExpr limit, Optional<Set<Long>> only, Set<Long> bounded) {
        if (column instanceof ResolvedColumnRef reference && isParameter(limit)) {
            long id = reference.getColumn().getId();
            if (only.isEmpty() || only.get().contains(id))
                bounded.add(id);
        }
    }

    private static boolean isParameter(ResolvedExpr expression) {
        var content = new Content();
        expression.accept(content);
        return content.parameters > 0 && content.others == 0;
    }

    private static Set<Long> columnsOf(ResolvedNode scan) {
        var inside = new PartitionBounds();
        scan.accept(inside);
        Set<Long> ids = new HashSet<>();
        inside.references.forEach(reference -> reference.getColumnList().forEach(column -> ids.add(column.getId())));
        return ids;
    }

    /** Counts what an expression is made of. */
    private static final class Content extends Visitor {
        private int parameters;
        private int others;

        @Override
        public void visit(ResolvedParameter parameter) {
            parameters++;
        }

        @Override
        public void visit(ResolvedColumnRef column) {
            others++;
        }

        @Override
        public void visit(ResolvedSubqueryExpr subquery) {
            others++;
        }
    }
}
