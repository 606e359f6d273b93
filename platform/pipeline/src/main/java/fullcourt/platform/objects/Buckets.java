package fullcourt.platform.objects;

/**
 * The three buckets.
 * @param landing what scrapers write; never written by us except to land a file on a user's behalf
 * @param stage rows waiting to be published: an object exists here exactly as long as it is unpublished
 * @param state coordination documents: ledger, manifests, chains
 */
public record Buckets(ObjectStore landing, ObjectStore stage, ObjectStore state) {}
