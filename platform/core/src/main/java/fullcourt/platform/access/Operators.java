package fullcourt.platform.access;

import jakarta.servlet.http.HttpServletRequest;

/** The port that authenticates the caller of an operation and checks the caller's role. */
public interface Operators {

    /**
     * @return the caller's name for the audit
     * @throws NotAllowedException unless the caller has the role; nothing has been done
     */
    String asking(HttpServletRequest request, Role needed);
}
