package fullcourt.testing.cloud;

import java.util.List;
import java.util.Map;

/** How a server is started. */
record Launch(List<String> command, Map<String, String> environment) {
    static Launch of(String... command) {
        return new Launch(List.of(command), Map.of());
    }

    Launch with(Map<String, String> variables) {
        return new Launch(command, variables);
    }
}
