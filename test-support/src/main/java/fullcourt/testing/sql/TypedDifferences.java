package fullcourt.testing.sql;

import com.google.zetasql.Type;
import com.google.zetasql.ZetaSQLType.TypeKind;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedAggregateFunctionCall;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedAnalyticFunctionCall;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedCast;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedExpr;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedFunctionCall;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedFunctionCallBase;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedLiteral;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedQueryStmt;
import com.google.zetasql.resolvedast.ResolvedNodes.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds what only types tell: operations on NUMERIC that DuckDB computes as a float, casts that round or print otherwise, odd types. */
final class TypedDifferences extends Visitor {

    private static final Set<String> EXACT_ON_NUMERIC = Set.of("sum", "min", "max", "round", "floor", "ceil", "trunc", "abs", "sign",
            "$add", "$subtract",
            "$unary_minus", "coalesce", "if", "ifnull", "nullif", "$case_no_value", "$case_with_value", "greatest", "least", "lag", "lead",
            "first_value",
            "last_value", "nth_value", "max_by", "min_by");
    private static final Set<String> WHOLE = Set.of("round", "floor", "ceil", "trunc");
    private static final Set<TypeKind> KNOWN = Set.of(TypeKind.TYPE_INT64, TypeKind.TYPE_DOUBLE, TypeKind.TYPE_NUMERIC, TypeKind.TYPE_BOOL,
            TypeKind.TYPE_STRING, TypeKind.TYPE_DATE, TypeKind.TYPE_TIMESTAMP, TypeKind.TYPE_ARRAY, TypeKind.TYPE_STRUCT);

    private final List<String> found = new ArrayList<>();

    private TypedDifferences() {}

    static Optional<String> firstIn(ResolvedQueryStmt query) {
        var differences = new TypedDifferences();
        query.accept(differences);
        return differences.found.stream().findFirst();
    }

    @Override
    public void visit(ResolvedFunctionCall call) {
        check(call);
        super.visit(call);
    }

    @Override
    public void visit(ResolvedAggregateFunctionCall call) {
        check(call);
        super.visit(call);
    }

    @Override
    public void visit(ResolvedAnalyticFunctionCall call) {
        check(call);
        super.visit(call);
    }

    @Override
    public void visit(ResolvedCast cast) {
        check(cast);
        super.visit(cast);
    }

    @Override
    public void visit(ResolvedLiteral literal) {
        if (is(literal.getType(), TypeKind.TYPE_NUMERIC) && !literal.getHasExplicitType() && !literal.getValue().isNull()
                && literal.getValue().getNumericValue().stripTrailingZeros().scale() > 0) {
            found.add(
                    "%s beside a NUMERIC is a NUMERIC in BigQuery and a float in DuckDB; write NUMERIC '%s', or CAST(x AS FLOAT64) for the other side."
                            .formatted(literal.getValue().getNumericValue().stripTrailingZeros(),
                                    literal.getValue().getNumericValue().stripTrailingZeros()));
        }
        super.visit(literal);
    }

    private void check(ResolvedFunctionCallBase call) {
        String name = call.getFunction().getName().toLowerCase(Locale.ROOT);
        if (name.equals("round") && is(call.getType(), TypeKind.TYPE_DOUBLE) && call.getArgumentList().size() > 1) {
            found.add("ROUND of FLOAT64 to decimals differs near a half; write ROUND(CAST(x AS NUMERIC), n).");
        }
        boolean inToHex = name.equals("md5"); // the rewriter lets it stand nowhere else
        if (!KNOWN.contains(call.getType().getKind()) && !call.getType().isInterval() && !inToHex) {
            found.add("%s gives %s, which is outside the SQL subset; keep to DATE and TIMESTAMP.".formatted(shown(name),
                    GateValues.nameOf(call.getType())));
        }
        if (call.getType().isInterval() && name.startsWith("$subtract")) {
            found.add("the difference of two dates or timestamps is an INTERVAL; write DATE_DIFF or TIMESTAMP_DIFF.");
        }
        if (is(call.getType(), TypeKind.TYPE_NUMERIC) && !EXACT_ON_NUMERIC.contains(name) && !isProductWithWholeNumber(call, name)) {
            found.add("%s of NUMERIC is rounded otherwise in DuckDB; write %s on CAST(x AS FLOAT64).".formatted(shown(name), shown(name)));
        }
    }

    private static boolean isProductWithWholeNumber(ResolvedFunctionCallBase call, String name) {
        return name.equals("$multiply") && call.getArgumentList().stream().anyMatch(argument -> argument instanceof ResolvedLiteral
                || argument instanceof ResolvedCast cast && is(cast.getExpr().getType(), TypeKind.TYPE_INT64));
    }

    private void check(ResolvedCast cast) {
        Type from = cast.getExpr().getType();
        Type to = cast.getType();
        boolean fraction = is(from, TypeKind.TYPE_DOUBLE) || is(from, TypeKind.TYPE_NUMERIC);
        if (fraction && is(to, TypeKind.TYPE_INT64) && !isWhole(cast.getExpr())) {
            found.add(
                    "a cast of %s to INT64 rounds otherwise in DuckDB; write CAST(ROUND(x) AS INT64).".formatted(GateValues.nameOf(from)));
        }
        if ((fraction || is(from, TypeKind.TYPE_TIMESTAMP)) && is(to, TypeKind.TYPE_STRING)) {
            found.add("a cast of %s to STRING prints otherwise in DuckDB; keep the value, or cast an INT64 or DATE."
                    .formatted(GateValues.nameOf(from)));
        }
        boolean number = is(to, TypeKind.TYPE_INT64) || is(to, TypeKind.TYPE_DOUBLE) || is(to, TypeKind.TYPE_NUMERIC)
                || is(to, TypeKind.TYPE_BOOL);
        if (is(from, TypeKind.TYPE_STRING) && number) {
            found.add("a cast of STRING to %s accepts other texts in DuckDB; parse texts in the raw processor."
                    .formatted(GateValues.nameOf(to)));
        }
    }

    private static boolean isWhole(ResolvedExpr expression) {
        return expression instanceof ResolvedFunctionCall call && WHOLE.contains(call.getFunction().getName().toLowerCase(Locale.ROOT));
    }

    private static boolean is(Type type, TypeKind kind) {
        return type.getKind() == kind;
    }

    private static String shown(String name) {
        return switch (name) {
            case "$multiply" -> "multiplication";
            case "$divide" -> "division";
            default -> name.replace("$", "").toUpperCase(Locale.ROOT);
        };
    }
}
