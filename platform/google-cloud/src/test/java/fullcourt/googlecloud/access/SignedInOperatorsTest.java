package fullcourt.googlecloud.access;

import fullcourt.platform.access.Operators;
import fullcourt.platform.access.OperatorsContract;
import fullcourt.platform.access.Role;
import org.springframework.mock.web.MockHttpServletRequest;

/** Google Cloud: the account and the roles that the filter before the endpoints gave the request. */
class SignedInOperatorsTest extends OperatorsContract {

    @Override
    protected Operators operators() {
        return new SignedInOperators();
    }

    @Override
    protected MockHttpServletRequest askingAs(Role role) {
        MockHttpServletRequest request = askingAsAStranger();
        for (Role included : Role.values()) {
            if (included.compareTo(role) <= 0)
                request.addUserRole(included.name());
        }
        return request;
    }

    @Override
    protected MockHttpServletRequest askingAsAStranger() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteUser("account@example.com");
        return request;
    }
}
