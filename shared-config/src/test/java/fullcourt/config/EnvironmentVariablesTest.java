package fullcourt.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentVariablesTest {

    @Test
    void aVariableWithoutEffectIsNamedWithTheReason() {
        assertThat(EnvironmentVariables.ignoredIn(Map.of("PGS_WORKERS", "10", "PATH", "/bin"))).extracting(IgnoredVariable::toString)
                .containsExactly("PGS_WORKERS has no effect: a table is computed by one SQL statement, so there are no workers to count.");
    }

    @Test
    void anEmptyVariableIsNotSet() {
        assertThat(EnvironmentVariables.ignoredIn(Map.of("PREDICTION_MODE", " "))).isEmpty();
        assertThat(EnvironmentVariables.mappedIn(Map.of("GCP_PROJECT_ID", "", "GCP_PROJECT", "nba")))
                .containsExactly(new MappedVariable("GCP_PROJECT", "fullcourt.google-cloud.project-id"));
    }

    @Test
    void everyMappedVariableSetsAPropertyThatExists() {
        assertThat(EnvironmentVariables.MAPPED).filteredOn(variable -> variable.property().startsWith("fullcourt.")).allSatisfy(
                variable -> assertThat(Settings.ALL).anyMatch(setting -> variable.property().startsWith(setting.property())));
    }

    @Test
    void noVariableIsBothMappedAndIgnored() {
        assertThat(EnvironmentVariables.MAPPED).extracting(MappedVariable::name)
                .doesNotContainAnyElementsOf(EnvironmentVariables.IGNORED.stream().map(IgnoredVariable::name).toList())
                .doesNotHaveDuplicates();
    }
}
