package fullcourt.platform.documents;

import fullcourt.platform.documents.CompiledRowPath.Found;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Elements of a document that should lead to rows and do not. */
final class MissingArrays {
    private MissingArrays() {}

    /**
     * @param found for each of the pointers
     * @param isEachNeeded if not, an element that leads to rows by one of the pointers may lack the others: an offer with only one side
     */
    static List<DocumentElement> of(List<Found> found, boolean isEachNeeded) {
        List<DocumentElement> gaps = found.stream().flatMap(each -> each.gaps().stream()).toList();
        return isEachNeeded || gaps.isEmpty() ? gaps : gaps.stream().filter(isReal(found, gaps)).toList();
    }

    private static Predicate<DocumentElement> isReal(List<Found> found, List<DocumentElement> gaps) {
        var gapsOfElement = gaps.stream().collect(Collectors.groupingBy(DocumentElement::pointer));
        return gap -> {
            List<DocumentElement> same = gapsOfElement.getOrDefault(gap.pointer(), List.of());
            long ways = found.stream().filter(each -> each.path().leadsThrough(gap)).count();
            return !gap.lacksWhollyWhatIsMissing() || (same.size() == ways && same.getFirst() == gap);
        };
    }
}
