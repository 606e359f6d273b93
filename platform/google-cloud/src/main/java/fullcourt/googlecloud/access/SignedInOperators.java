package fullcourt.googlecloud.access;

import fullcourt.platform.access.NotAllowedException;
import fullcourt.platform.access.Operators;
import fullcourt.platform.access.Role;
import jakarta.servlet.http.HttpServletRequest;

/** Operators by the token that let their request in. */
final class SignedInOperators implements Operators {

    @Override
    public String asking(HttpServletRequest request, Role needed) {
        String account = request.getRemoteUser();
        if (account == null)
            throw NotAllowedException
                    .unknown("This changes something. Send 'Authorization: Bearer <token>' with your Google identity token.");
        if (!request.isUserInRole(needed.name()))
            throw NotAllowedException.forbidden("The account '%s' may not do this; it takes the role %s.".formatted(account, needed));
        return account;
    }
}
