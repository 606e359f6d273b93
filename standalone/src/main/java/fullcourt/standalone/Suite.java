package fullcourt.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The suite, started in this process. */
final class Suite implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private Suite(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** A suite that stays until it is stopped: timers run, and other command lines find it. */
    static Suite serving(Invocation invocation) {
        return start(invocation, "--server.port=" + invocation.port(), "--" + ServingLife.PROPERTY + "=true");
    }

    /** A suite for one verb, on a port of its own. */
    static Suite forOneVerb(Invocation invocation) {
        return start(invocation, "--server.port=0", "--server.shutdown=immediate", "--springdoc.api-docs.enabled=false"); // nobody asks what it offers
    }

    private static Suite start(Invocation invocation, String... further) {
        SpringApplication application = new SpringApplication(StandaloneApplication.class);
        application.setRegisterShutdownHook(false); // the command line decides what the process ends with
        List<String> arguments = new ArrayList<>(List.of(further));
        arguments.add("--fullcourt.data=" + invocation.data());
        if (invocation.isVerbose())
            arguments.add("--logging.level.root=INFO");
        try {
            return new Suite(application.run(arguments.toArray(String[]::new)));
        } catch (RuntimeException refused) { // whatever it is, it was told in one sentence already
            throw new NotStartedException(refused);
        }
    }

    int port() {
        return port(context);
    }

    static int port(ApplicationContext context) {
        WebServer server = context instanceof WebServerApplicationContext web ? web.getWebServer() : null;
        return Objects.requireNonNull(server, "a suite has a web server once it is ready").getPort();
    }

    @Override
    public void close() {
        context.close();
    }
}
