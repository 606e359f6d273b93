package fullcourt.platform.publish;

import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.staging.StagingArea;
import fullcourt.platform.state.PublishStateStore;

/** Where a publish finds what is staged and keeps its progress. @param manifests documents of the state bucket */
public record PublishStores(StagingArea stage, PublishStateStore states, JsonDocuments manifests) {}
