package fullcourt.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

/** What every platform promises of who may change something. A subclass provides the adapter and requests to it, and adds no tests. */
public abstract class OperatorsContract {

    protected abstract Operators operators();

    /** As a caller who has a role and none above it, or more where the platform knows no difference. */
    protected abstract MockHttpServletRequest askingAs(Role role);

    /** As a caller who shows nothing. */
    protected MockHttpServletRequest askingAsNobody() {
        return new MockHttpServletRequest();
    }

    /** As a caller who shows something that gives no role. */
    protected abstract MockHttpServletRequest askingAsAStranger();

    @ParameterizedTest
    @EnumSource
    void whoHasARoleIsLetInUnderANameForTheAudit(Role role) {
        assertThat(operators().asking(askingAs(role), role)).isNotBlank();
    }

    @Test
    void aRoleIncludesThoseBeforeIt() {
        for (Role needed : Role.values())
            assertThat(operators().asking(askingAs(Role.ADMINISTER), needed)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void whoShowsNothingIsUnknownAndToldWhatToSend(Role needed) {
        assertThatThrownBy(() -> operators().asking(askingAsNobody(), needed)).isInstanceOfSatisfying(NotAllowedException.class,
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
