package fullcourt.testing.cloud;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** How a server is started. */
record Launch(List<String> command, Map<String, String> environment) {
    static Launch of(String... command) {
        return new Launch(List.of(command), Map.of());
    }

    Launch with(Map<String, String> variables) {
        return new Launch(command, variables);
    }

    /** Starts bqemulator in whichever Python has it: the argument of its {@code -c}. */
    static String bigQueryStarter() {
        try {
            return new ClassPathResource("bqemulator.py", Launch.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new CloudServerException("This build has no bqemulator.py", missing);
        }
    }
}
