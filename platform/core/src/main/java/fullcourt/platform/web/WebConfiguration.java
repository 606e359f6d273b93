package fullcourt.platform.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.time.Duration;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** The bounds of every service's HTTP, and what a request that fails is answered. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class) // its error page is not ours
@OpenAPIDefinition(info = @Info(title = "Fullcourt", version = "1", description = "From box scores to predictions. Errors are problem documents (RFC 9457)."))
@Import({ProblemAnswers.class, ProblemPage.class, UnknownFailures.class})
class WebConfiguration {
    /** Embedded it is a few timers and an operator; in the cloud an instance gets 20 requests at once (docs/cloud.md). */
    private static final int REQUESTS_OF_A_KIND = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration MAX_BODY = Duration.ofSeconds(20);
    private static final long ALL_BODIES = 64_000_000;
    private static final int BEFORE_EVERYTHING_THAT_WORKS = Ordered.HIGHEST_PRECEDENCE + 100;

    @Bean
    RequestThreads requestThreads() {
        return new RequestThreads(REQUESTS_OF_A_KIND, PATIENCE);
    }

    @Bean
    FilterRegistrationBean<RequestBounds> requestBounds(RequestThreads threads) {
        FilterRegistrationBean<RequestBounds> filter = new FilterRegistrationBean<>(
                new RequestBounds(new BodyReader(MAX_BODY, ALL_BODIES), threads));
        filter.setOrder(BEFORE_EVERYTHING_THAT_WORKS);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemReports() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host)
                host.setErrorReportValveClass(ProblemReportValve.class.getName());
        });
    }
}
