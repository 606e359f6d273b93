package fullcourt.platform.objects;

/**
 * The three buckets.
 * @param landing what scrapers write; Fullcourt writes only files that a user ingests
 * @param stage rows waiting to be published: an object exists here exactly as long as it is unpublished
 * @param state coordination documents: file records, manifests, publish states
 */
public record Buckets(ObjectStore landing, ObjectStore stage, ObjectStore state) {}
