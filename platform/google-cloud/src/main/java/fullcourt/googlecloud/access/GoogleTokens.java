package fullcourt.googlecloud.access;

import fullcourt.config.GoogleCloudProperties.Access;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Validates identity tokens: issued by Google, for this service, not expired. What the account may do is decided elsewhere. */
final class GoogleTokens {

    private GoogleTokens() {}

    static JwtDecoder decoder(Access access, Clock clock) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(access.jwkSetUri().toString()).jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(inTime(clock),
                new JwtIssuerValidator(access.issuer().toString()), forOneOf(access.audiences()))));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> inTime(Clock clock) {
        JwtTimestampValidator inTime = new JwtTimestampValidator();
        inTime.setClock(clock);
        inTime.setAllowEmptyExpiryClaim(false);
        return inTime;
    }

    private static OAuth2TokenValidator<Jwt> forOneOf(Set<String> audiences) {
        return new JwtClaimValidator<List<String>>(JwtClaimNames.AUD,
                named -> named != null && named.stream().anyMatch(audiences::contains));
    }
}
