package fullcourt.raw.proof;

import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.documents.RejectedRow;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what became of a mutant is what may become of it. @param sound what became of the document before it was damaged */
record Verdict(Document document, DocumentResult sound) {
    /** A byte, a line, a JSON pointer; of what is wrong with the document as a whole, what it has. */
    private static final Pattern PLACE = Pattern.compile(
            "byte \\d|line \\d|/\\w|no content|^The (list|document|standings|report|roster|box score|file|plays) |^the document ");

    /** What is wrong with it, in sentences; empty if nothing is. */
    List<String> objections(Mutant mutant, DocumentResult result) {
        List<String> objections = new ArrayList<>();
        if (result instanceof Unreadable(String problem) && !PLACE.matcher(problem).find())
            objections.add("the reason names no place: " + problem);
        for (RejectedRow rejected : Document.rejected(result)) {
            if (!rejected.pointer().startsWith("/") || rejected.reason().isBlank())
                objections.add("a rejected row names no place or reason: " + rejected);
        }
        switch (mutant.demand()) {
            case REFUSED -> objections.addAll(refused(result));
            case SAME_ROWS -> objections.addAll(result.equals(sound) ? List.of() : List.of("it gives other rows: " + result));
            case NO_SILENT_LOSS -> {
                objections.addAll(losses(mutant, result));
                objections.addAll(loadedWithoutRequired(mutant, result));
            }
        }
        return objections;
    }

    private static List<String> refused(DocumentResult result) {
        return result instanceof Unreadable ? List.of() : List.of("it was not refused: %d rows".formatted(Document.rows(result).size()));
    }

    private List<String> losses(Mutant mutant, DocumentResult result) {
        if (result instanceof Unreadable || KnownEffects.areSidesOfAnOffer(mutant))
            return List.of();
        int lost = Document.rows(sound).size() - Document.rows(result).size();
        int rejected = Document.rejected(result).size() - Document.rejected(sound).size();
        boolean mayStandForSeveral = mutant.isOfContainer() || isSplit();
        if (lost > 0 && (rejected == 0 || (lost > rejected && !mayStandForSeveral)))
            return List.of("%d rows are gone, %d were rejected".formatted(lost, rejected));
        return mutant.isEverywhere() && mutant.takesAway() ? changes(mutant, result) : List.of();
    }

    /** Whether an element holds several rows: if it cannot be read, it is rejected as one. */
    private boolean isSplit() {
        return Stream.of(document.processor().getClass().getDeclaredMethods()).anyMatch(method -> method.getName().equals("split"));
    }

    private List<String> loadedWithoutRequired(Mutant mutant, DocumentResult result) {
        boolean isRequired = mutant.isEverywhere() && mutant.takesAway() && required().anyMatch(mutant.path()::equals)
                && !KnownEffects.stillHasRequired(document.processor(), mutant);
        return isRequired && Document.rows(result).size() > Math.max(0, Document.rows(sound).size() - rowsAround())
                ? List.of("rows are loaded without what is required at " + mutant.path())
                : List.of();
    }

    /** How many rows must be missing: all of them; where rows are at several places, at least one. */
    private int rowsAround() {
        return document.processor().rows().pointers().size() == 1 ? Document.rows(sound).size() : 1;
    }

    /** Places of required values, from the document's root. */
    private Stream<String> required() {
        return document.processor().table().businessColumns().stream().filter(Column::required).flatMap(column -> column.place().stream())
                .flatMap(place -> document.processor().rows().pointers().stream().map(rows -> rows + place.pointer()));
    }

    /** What is not in the document any more must be null or refused in the table, and must not turn into another value. */
    private List<String> changes(Mutant mutant, DocumentResult result) {
        Map<List<Optional<?>>, Row> before = Document.rows(sound).stream().collect(Collectors.toMap(document::key, Function.identity()));
        return Document.rows(result).stream()
                .flatMap(row -> Optional.ofNullable(before.get(document.key(row))).stream().flatMap(old -> changed(old, row)))
                .distinct().filter(change -> !KnownEffects.explain(document.processor(), mutant, change))
                .map(change -> "%s of what is left has another value".formatted(change)).toList();
    }

    private static Stream<String> changed(Row old, Row row) {
        return row.schema().businessColumns().stream()
                .filter(column -> row.find(column).isPresent() && !row.find(column).equals(old.find(column)))
                .map(Column::name);
    }
}
