package fullcourt.operations.report;

import fullcourt.config.NotificationLevel;
import fullcourt.platform.notification.Announcements;
import fullcourt.platform.notification.Notification;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.schedule.ScheduledJob;
import fullcourt.platform.tables.ObjectPath;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** The report of this morning: archived in the state bucket, and sent on every channel. */
@Component
final class MorningReportJob implements ScheduledJob {
    static final String NAME = "morning-report";
    private final MorningReports reports;
    private final Buckets buckets;
    private final Announcements announcements;

    MorningReportJob(MorningReports reports, Buckets buckets, Announcements announcements) {
        this.reports = reports;
        this.buckets = buckets;
        this.announcements = announcements;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run() {
        send();
    }

    /** The first report of a day is the one that is archived; a repeated call sends it again. */
    MorningReport send() {
        MorningReport report = reports.of(reports.today());
        String text = String.join("\n", report.lines());
        buckets.state().create(ObjectPath.of("reports/%s.txt".formatted(report.date())), text.getBytes(StandardCharsets.UTF_8));
        announcements.send(new Notification(NotificationLevel.REPORT,
                "Fullcourt, morning of %s: %s".formatted(report.date(), report.isAllRight() ? "all right" : "not all right"), text));
        return report;
    }
}
