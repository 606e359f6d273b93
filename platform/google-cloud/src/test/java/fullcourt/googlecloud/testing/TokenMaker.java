package fullcourt.googlecloud.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

/** Makes identity tokens as Google does, and serves the keys they are signed with. */
public final class TokenMaker implements AutoCloseable {
    public static final String ISSUER = "https://accounts.google.com";
    public static final String AUDIENCE = "https://raw.fullcourt.example";
    public static final String PUSH_ACCOUNT = "push@fullcourt-test.iam.gserviceaccount.com";
    private final RSAKey published = key("published");
    private final RSAKey foreign = key("published"); // under the same id: only the signature differs
    private final HttpServer server;

    public TokenMaker() {
        byte[] keys = new JWKSet(published.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        server.createContext("/certs", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(keys);
            }
        });
        server.start();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("every Java makes RSA keys", impossible);
        }
    }

    public URI keys() {
        return URI.create("http://127.0.0.1:%d/certs".formatted(server.getAddress().getPort()));
    }

    /** A token with access to everything that callers may do. */
    public String good() {
        return with(claims -> {});
    }

    /** The same for another account. */
    public String of(String account) {
        return with(claims -> claims.claim("email", account));
    }

    public String with(Consumer<JWTClaimsSet.Builder> change) {
        return signed(published, change);
    }

    /** Signed by a key that is not Google's. */
    public String forged() {
        return signed(foreign, claims -> {});
    }

    /** A valid token whose account was exchanged after it was signed. */
    public String tamperedWith() {
        String[] parts = good().split("\\.");
        String[] others = of("stranger@example.com").split("\\.");
        return String.join(".", parts[0], others[1], parts[2]);
    }

    private static String signed(RSAKey key, Consumer<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(ISSUER).audience(List.of(AUDIENCE)).subject("1127")
                .issueTime(Date.from(now.minusSeconds(5))).expirationTime(Date.from(now.plus(Duration.ofHours(1))))
                .claim("email", PUSH_ACCOUNT).claim("email_verified", true);
        change.accept(claims);
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        try {
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("an RSA key signs", impossible);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
