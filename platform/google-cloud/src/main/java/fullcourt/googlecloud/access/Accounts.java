package fullcourt.googlecloud.access;

import fullcourt.config.GoogleCloudProperties.Access;
import fullcourt.platform.access.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The account behind a token, and what the configuration allows it. An account that Google has not verified is allowed nothing. */
final class Accounts implements Converter<Jwt, AbstractAuthenticationToken> {
    /** Of push subscriptions and schedules. */
    static final String CALLER = "CALLER";
    private static final String NOBODY = "an account without an address";
    private final Access access;

    Accounts(Access access) {
        this.access = access;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        String account = token.getClaimAsString("email");
        boolean verified = Boolean.TRUE.equals(token.getClaimAsBoolean("email_verified"));
        return new JwtAuthenticationToken(token, verified ? authorities(account) : Set.of(), account == null ? NOBODY : account);
    }

    private Collection<GrantedAuthority> authorities(@Nullable String account) {
        Set<GrantedAuthority> authorities = new HashSet<>();
        if (account == null)
            return authorities;
        if (access.callers().contains(account))
            authorities.add(authority(CALLER));
        if (access.viewers().contains(account))
            upTo(Role.VIEW, authorities);
        if (access.operators().contains(account))
            upTo(Role.OPERATE, authorities);
        if (access.administrators().contains(account))
            upTo(Role.ADMINISTER, authorities);
        return authorities;
    }

    private static void upTo(Role role, Set<GrantedAuthority> authorities) {
        EnumSet.range(Role.VIEW, role).forEach(each -> authorities.add(authority(each.name())));
    }

    private static GrantedAuthority authority(String role) {
        return new SimpleGrantedAuthority("ROLE_" + role);
    }
}
