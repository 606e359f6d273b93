package fullcourt.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

/** What every platform guarantees about authorisation. A subclass provides the adapter and requests to it, and adds no tests. */
public abstract class OperatorsContract {

    protected abstract Operators operators();

    /** A request by a caller that has a role and none above it, or all of them where the platform knows one role only. */
    protected abstract MockHttpServletRequest askingAs(Role role);

    /** A request without credentials. */
    protected MockHttpServletRequest askingWithoutCredentials() {
        return new MockHttpServletRequest();
    }

    /** A request with credentials that give no role. */
    protected abstract MockHttpServletRequest askingAsAStranger();

    @ParameterizedTest
    @EnumSource
    void aCallerWithTheRoleIsAdmittedUnderANameForTheAudit(Role role) {
        assertThat(operators().asking(askingAs(role), role)).isNotBlank();
    }

    @Test
    void aRoleIncludesThoseBeforeIt() {
        for (Role needed : Role.values())
            assertThat(operators().asking(askingAs(Role.ADMINISTER), needed)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void aRequestWithoutCredentialsIsRefusedWithWhatToSend(Role needed) {
        assertThatThrownBy(() -> operators().asking(askingWithoutCredentials(), needed)).isInstanceOfSatisfying(NotAllowedException.class,
                refused -> {
                    assertThat(refused.status()).isEqualTo(HttpStatus.UNAUTHORIZED);
                    assertThat(refused.getMessage()).contains("Send 'Authorization: Bearer <token>'").hasLineCount(1);
                });
    }

    @ParameterizedTest
    @EnumSource
    void aStrangerIsForbidden(Role needed) {
        assertThatThrownBy(() -> operators().asking(askingAsAStranger(), needed)).isInstanceOfSatisfying(NotAllowedException.class,
                refused -> assertThat(refused.status()).isEqualTo(HttpStatus.FORBIDDEN));
    }
}
