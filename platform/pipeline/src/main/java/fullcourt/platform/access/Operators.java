package fullcourt.platform.access;

import jakarta.servlet.http.HttpServletRequest;

/** The port that says who asks for a change. */
public interface Operators {

    /**
     * @return who asks, as the audit names him
     * @throws NotAllowedException unless he may; nothing has been done
     */
    String asking(HttpServletRequest request, Role needed);
}
