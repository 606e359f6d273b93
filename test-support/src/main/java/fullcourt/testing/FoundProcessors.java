package fullcourt.testing;

import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.Table;
import java.util.List;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;

/** The processors of the raw service, found as it finds them, so that no test has a list of feeds. */
public final class FoundProcessors {
    private static final String RAW_SERVICE = "fullcourt.raw";

    private FoundProcessors() {}

    /** Every one, without starting the service. */
    public static List<RawProcessor> all() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
            scanner.addExcludeFilter((type, _) -> !type.getClassMetadata().getClassName().endsWith("Processor"));
            scanner.scan(RAW_SERVICE);
            context.refresh();
            return List.copyOf(context.getBeansOfType(RawProcessor.class).values());
        }
    }

    /** Every table that files fill. */
    public static List<Table> tables() {
        return all().stream().map(RawProcessor::table).distinct().toList();
    }
}
