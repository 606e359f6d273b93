package fullcourt.platform.service;

/**
 * Where the endpoints of a service are, declared by the service.
 * @param path before its endpoints when several services share a process: {@code /raw}
 * @param basePackage of its endpoints
 */
public record ServicePath(String path, String basePackage) {}
