package fullcourt.googlecloud.access;

import fullcourt.config.GoogleCloudProperties;
import fullcourt.platform.access.Operators;
import fullcourt.platform.access.Role;
import fullcourt.platform.clock.MachineClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Access rules: health for every caller; what the pipeline's own callers may trigger for them and for operators; everything else for the configured accounts.
 * A request without a rule of its own needs the role viewer.
 */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {
    private static final String[] HEALTH = {"/health", "/{service}/health", "/actuator/health", "/actuator/health/*"};
    private static final String[] OPERATORS_ASK = {"/commands/**", "/{service}/commands/**", "/{what}/reset", "/{service}/{what}/reset"};

    @Bean
    JwtDecoder tokens(GoogleCloudProperties properties, MachineClock machine) {
        return GoogleTokens.decoder(properties.access(), machine.clock());
    }

    @Bean
    Operators operators() {
        return new SignedInOperators();
    }

    @Bean
    SecurityFilterChain door(HttpSecurity http, JwtDecoder tokens, GoogleCloudProperties properties) {
        ProblemResponses refusals = new ProblemResponses();
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, HEALTH).permitAll()
                .requestMatchers(HttpMethod.POST, OPERATORS_ASK).hasRole(Role.VIEW.name()) // some commands only read; the others require a higher role themselves
                .requestMatchers(HttpMethod.POST).hasAnyRole(Accounts.CALLER, Role.OPERATE.name())
                .anyRequest().hasRole(Role.VIEW.name()))
                .oauth2ResourceServer(server -> server
                        .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(new Accounts(properties.access())))
                        .authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // tokens are no cookies, so no other page can send them
                .requestCache(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable).build();
    }
}
