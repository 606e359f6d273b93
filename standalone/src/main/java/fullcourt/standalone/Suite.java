package fullcourt.standalone;

import fullcourt.platform.health.HealthTimer;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
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
        return start(invocation, Map.of("server.port", Integer.toString(invocation.port()), ServingLife.PROPERTY, "true"));
    }

    /** A suite for one verb, on a port of its own that only this machine reaches. */
    static Suite forOneVerb(Invocation invocation) {
        return start(invocation,
                Map.of("server.port", "0", "server.address", "127.0.0.1", "server.shutdown", "immediate", HealthTimer.PROPERTY, "false",
                        "springdoc.api-docs.enabled", "false")); // no caller asks what it offers
    }

    private static Suite start(Invocation invocation, Map<String, String> further) {
        SpringApplication application = new SpringApplication(StandaloneApplication.class);
        application.setRegisterShutdownHook(false); // the command line decides what the process ends with
        Map<String, String> settings = new LinkedHashMap<>(invocation.settings());
        settings.putAll(further);
        settings.put("fullcourt.data", invocation.data().toString());
        if (invocation.isVerbose())
            settings.put("logging.level.root", "INFO");
        else if (!settings.containsKey(ServingLife.PROPERTY))
            settings.put("logging.level.fullcourt.failures", "OFF"); // the verb tells it in one line
        try {
            return new Suite(application.run(settings.entrySet().stream().map(setting -> "--%s=%s".formatted(setting.getKey(),
                    setting.getValue())).toArray(String[]::new)));
        } catch (RuntimeException refused) { // whatever it is, it was told in one sentence already
            throw new NotStartedException(refused);
        }
    }

    URI address() {
        return URI.create("http://%s:%d".formatted(host(context), port(context)));
    }

    /** By which this machine reaches it. */
    static String host(ApplicationContext context) {
        try {
            InetAddress address = InetAddress.getByName(context.getEnvironment().getProperty("server.address", "").strip());
            if (address.isAnyLocalAddress())
                return "127.0.0.1";
            return address instanceof Inet6Address ? "[%s]".formatted(address.getHostAddress()) : address.getHostAddress();
        } catch (UnknownHostException gone) {
            throw new IllegalStateException("the suite listens on an address without a name", gone);
        }
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
