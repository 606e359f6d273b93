package fullcourt.platform.objects;

/** An object and the generation that was read. The array is the caller's. */
public record StoredObject(ObjectMetadata metadata, byte[] content) {}
