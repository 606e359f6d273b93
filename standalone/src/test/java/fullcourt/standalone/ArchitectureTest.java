package fullcourt.standalone;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The arrows between modules, and what no class may do. Rule: architecture and house style in {@code docs/decisions}. */
class ArchitectureTest {
    private static final String[] SERVICES = {"fullcourt.raw..", "fullcourt.analytics..", "fullcourt.precompute..",
            "fullcourt.prediction..", "fullcourt.operations.."};
    private static final Set<String> CLOCKS = Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime",
            "java.time.LocalTime", "java.time.OffsetDateTime",
            "java.time.ZonedDateTime", "java.time.Year", "java.time.YearMonth");
    /** The packages of {@code platform/ingestion} and {@code platform/pipeline} in the order in which data passes them. */
    private static final List<String> WAY_OF_THE_DATA = List.of("receive", "routing", "files", "schema", "staging", "publish", "holds",
            "reconcile", "backfill", "service", "repair");
    private static final Set<String> USED_BY_ALL = Set.of("tables", "warehouse", "failure", "documents", "steps", "state", "findings",
            "notification", "runs", "health", "clock", "objects", "resilience", "events", "epoch", "web", "access", "parallel", "schedule");
    private static JavaClasses everything;

    @BeforeAll
    static void read() {
        everything = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("/fullcourt/testing/"))
                .importPackages("fullcourt");
        assertThat(everything).extracting(JavaClass::getPackageName).contains("fullcourt.platform.publish", "fullcourt.raw",
                "fullcourt.prediction", "fullcourt.operations",
                "fullcourt.simulator.season", "fullcourt.league", "fullcourt.standalone");
    }

    @Test
    void configurationAndTheGamesVocabularyKnowNothingElse() {
        knows("config");
        knows("league", "platform.tables");
    }

    @Test
    void thePlatformKnowsNoBasketball() {
        knows("platform", "config");
    }

    @Test
    void thePackagesOfThePlatformAreInTheOrderOfTheData() {
        classes().that().resideInAPackage("fullcourt.platform..").should(knowOnlyWhatComesBefore()).check(everything);
        slices().matching("fullcourt.platform.(*)..").should().beFreeOfCycles().check(everything);
    }

    /** Of the platform's packages a numbered one knows lower numbers and those that all use; one that all use knows no number. */
    private static ArchCondition<JavaClass> knowOnlyWhatComesBefore() {
        return new ArchCondition<>("know only packages that come before their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int own = place(type);
                type.getDirectDependenciesFromSelf().stream().filter(each -> isOfThePlatform(each.getTargetClass()))
                        .filter(each -> place(each.getTargetClass()) > own)
                        .forEach(each -> events.add(SimpleConditionEvent.violated(each, each.getDescription())));
            }
        };
    }

    private static boolean isOfThePlatform(JavaClass type) {
        return type.getPackageName().startsWith("fullcourt.platform.");
    }

    /** From 1 in the order of the data; 0 for what all use. */
    private static int place(JavaClass type) {
        assertThat(USED_BY_ALL.contains(room(type)) || WAY_OF_THE_DATA.contains(room(type)))
                .as("the package of %s has a place in the order of the data".formatted(type.getName())).isTrue();
        return WAY_OF_THE_DATA.indexOf(room(type)) + 1;
    }

    private static String room(JavaClass type) {
        return type.getPackageName().split("\\.", -1)[2];
    }

    @Test
    void eachPhaseKnowsTheOnesBeforeItAndNoneAfter() {
        knows("raw", "platform", "league", "config");
        knows("analytics", "platform", "league", "config", "raw");
        knows("precompute", "platform", "league", "config", "analytics");
        knows("prediction", "platform", "league", "config", "analytics", "precompute");
    }

    @Test
    void theWatchKnowsStatesAndFindingsButNoFeeds() {
        knows("operations", "platform", "league", "config");
    }

    @Test
    void whatAdaptersNeedOfUsAreThePorts() {
        knows("embedded", "platform", "config");
        knows("googlecloud", "platform", "config");
    }

    @Test
    void theSimulatorKnowsOnlyWhatTheBucketLooksLike() {
        knows("simulator", "league");
    }

    /** @param others modules that a module may use beside itself */
    private static void knows(String module, String... others) {
        DescribedPredicate<JavaClass> allowed = resideOutsideOfPackage("fullcourt..").or(resideInAPackage("fullcourt." + module + ".."));
        for (String other : others)
            allowed = allowed.or(resideInAPackage("fullcourt." + other + ".."));
        classes().that().resideInAPackage("fullcourt." + module + "..").should().onlyDependOnClassesThat(allowed)
                .as("%s knows only %s".formatted(module, List.of(others)))
                .allowEmptyShould(true) // the launcher's build is without the cloud
                .check(everything);
    }

    @Test
    void servicesSpeakToPortsAndNeverToAnAdapter() {
        noClasses().that().resideInAnyPackage(SERVICES).should().dependOnClassesThat(
                are(resideInAPackage("java.sql..").or(resideInAPackage("javax.sql..")).or(resideInAPackage("com.google.cloud.."))
                        .or(resideInAPackage("org.duckdb.."))
                        .or(resideInAnyPackage("fullcourt.embedded..", "fullcourt.googlecloud.."))))
                .check(everything);
    }

    @Test
    void onlyAdaptersSpeakToAnEngine() {
        noClasses().that().resideOutsideOfPackage("fullcourt.googlecloud..").should()
                .dependOnClassesThat(resideInAnyPackage("com.google.cloud..", "org.springframework.security..")).check(everything);
        noClasses().that().resideOutsideOfPackages("fullcourt.embedded.warehouse..", "fullcourt.simulator.history..").should()
                .dependOnClassesThat(are(resideInAPackage("java.sql..").or(resideInAPackage("org.duckdb..")))).check(everything);
    }

    @Test
    void theEnginesOfAdaptersAreChosenByTheAdaptersAlone() {
        noClasses().that().resideOutsideOfPackage("fullcourt.embedded..").should()
                .dependOnClassesThat(resideInAPackage("fullcourt.embedded.warehouse..")).check(everything);
    }

    @Test
    void nobodyReadsTheEnvironmentBesideItsProperties() {
        noClasses().should().callMethod(System.class, "getenv").orShould().callMethod(System.class, "getenv", String.class)
                .check(everything);
    }

    @Test
    void nobodyAsksTheMachineWhatTimeItIs() {
        noClasses().that().resideOutsideOfPackage("fullcourt.standalone..").and().haveSimpleNameNotEndingWith("Configuration").and()
                .doNotHaveSimpleName("DataClock").should()
                .callMethodWhere(describe("asks the machine for the time", ArchitectureTest::asksForTheTime)).check(everything);
    }

    private static boolean asksForTheTime(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean withoutClock = call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return (CLOCKS.contains(owner) && call.getName().equals("now") && withoutClock)
                || (owner.equals(Clock.class.getName()) && call.getName().startsWith("system"))
                || (owner.equals(System.class.getName()) && call.getName().equals("currentTimeMillis"));
    }

    @Test
    void classesAndPackagesAreNamedForWhatTheyAre() {
        noClasses().should().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Manager").orShould()
                .haveSimpleNameEndingWith("Helper").orShould()
                .haveSimpleNameEndingWith("Helpers").orShould().haveSimpleNameEndingWith("Utils").orShould()
                .haveSimpleNameEndingWith("Util").check(everything);
        noClasses().should().resideInAnyPackage("..utils..", "..util..", "..common..", "..helpers..", "..helper..", "..misc..")
                .check(everything);
    }

    @Test
    void whatAClassNeedsComesThroughItsConstructor() {
        noFields().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired").orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value").orShould().beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource").check(everything);
    }

    @Test
    void nothingIsRememberedInStatics() {
        fields().that().areStatic().and().doNotHaveModifier(JavaModifier.SYNTHETIC).should().beFinal().check(everything);
    }

    @Test
    void everyPackageSaysWhyItExistsAndIsNullMarked() {
        List<String> without = new ArrayList<>();
        for (JavaPackage each : everything.getDefaultPackage().getSubpackagesInTree()) {
            boolean holdsClasses = each.getClasses().stream().anyMatch(type -> type.getName().startsWith("fullcourt."));
            if (holdsClasses && each.tryGetAnnotationOfType(NullMarked.class).isEmpty())
                without.add(each.getName());
        }
        assertThat(without).isEmpty();
    }
}
