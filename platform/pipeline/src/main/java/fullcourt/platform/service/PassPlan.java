package fullcourt.platform.service;

import fullcourt.platform.reconcile.SeasonRange;
import fullcourt.platform.state.DirtyMark;
import fullcourt.platform.state.PassCover;
import java.util.List;

/** The ranges of one reconcile pass, newest season first, and the dirty marks that it follows to their end. */
record PassPlan(List<SeasonRange> ranges, PassCover cover, List<DirtyMark> marks) {}
