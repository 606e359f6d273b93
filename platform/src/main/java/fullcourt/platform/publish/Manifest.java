package fullcourt.platform.publish;

import java.util.List;

/** The staged objects of one publish, fixed before it starts: whoever finishes it publishes exactly these. @param startedAt ISO instant */
record Manifest(List<String> objects, String startedAt) {}
