package fullcourt.platform.warehouse;

import java.util.List;

/** A SELECT in GoogleSQL with its parameters. */
public record Query(String name, String sql, List<Parameter> parameters) {}
