package fullcourt.raw.proof;

import fullcourt.platform.processor.DocumentResult;
import fullcourt.platform.processor.DocumentResult.Unreadable;
import fullcourt.platform.processor.RejectedRow;
import fullcourt.platform.warehouse.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether what became of a mutant is what may become of it. @param sound what became of the document before it was damaged */
record Verdict(Document document, DocumentResult sound) {
    private static final Pattern PLACE = Pattern.compile("byte \\d+|line \\d+|/\\w|its keys are|has no content|no content|says of itself",
            Pattern.CASE_INSENSITIVE);

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
            case NO_SILENT_LOSS -> objections.addAll(losses(mutant, result));
        }
        return objections;
    }

    private static List<String> refused(DocumentResult result) {
        return result instanceof Unreadable ? List.of() : List.of("it was not refused: %d rows".formatted(Document.rows(result).size()));
    }

    private List<String> losses(Mutant mutant, DocumentResult result) {
        if (result instanceof Unreadable)
            return List.of();
        int lost = Document.rows(sound).size() - Document.rows(result).size();
        int rejected = Document.rejected(result).size() - Document.rejected(sound).size();
        if (lost > 0 && rejected < 1)
            return List.of("%d rows are gone, %d were rejected".formatted(lost, rejected));
        return mutant.isEverywhere() && !Document.rows(result).isEmpty() && takesAway(mutant)
                ? List.of("%d rows are loaded without what is required at %s".formatted(Document.rows(result).size(), mutant.path()))
                : List.of();
    }

    private boolean takesAway(Mutant mutant) {
        return (mutant.damage().contains("dropped") || mutant.damage().contains("NULL")) && required().anyMatch(mutant.path()::equals)
                && document.processor().rows().pointers().size() == 1;
    }

    /** Places of required values, from the document's root. */
    private Stream<String> required() {
        return document.processor().table().businessColumns().stream().filter(Column::required).flatMap(column -> column.place().stream())
                .flatMap(place -> document.processor().rows().pointers().stream().map(rows -> rows + place.pointer()));
    }
}
