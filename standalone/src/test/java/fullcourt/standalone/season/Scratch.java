package fullcourt.standalone.season;

import fullcourt.analytics.AnalyticsProcessors;
import fullcourt.league.Season;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.precompute.PrecomputeProcessors;
import fullcourt.prediction.PredictionWorker;
import fullcourt.raw.RawProcessors;
import fullcourt.simulator.Moment;
import fullcourt.simulator.SeasonProgramme;
import fullcourt.simulator.history.HistorySeason;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.*;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({RawProcessors.class, AnalyticsProcessors.class, PrecomputeProcessors.class, PredictionWorker.class, SeasonPlayer.class})
class Scratch {
    public static void main(String[] a) {
        var app = new SpringApplication(Scratch.class);
        Thread.setDefaultUncaughtExceptionHandler((t, e) -> { e.printStackTrace(); Runtime.getRuntime().halt(1); });
        var ctx = app.run("--server.port=0", "--fullcourt.data=" + a[0], "--logging.level.root=WARN", "--spring.main.banner-mode=off");
        var player = ctx.getBean(SeasonPlayer.class);
        long t0 = System.nanoTime();
        int n = 0, files = 0;
        Map<String, long[]> stat = new TreeMap<>();
        try (var season = HistorySeason.open(Path.of("../shared/history"), Season.parse(a[1]).orElseThrow(), false)) {
            var prog = SeasonProgramme.of(season).between(LocalDate.parse(a[2]), LocalDate.parse(a[3]));
            for (Iterator<Moment> it = prog.moments().iterator(); it.hasNext();) {
                Moment m = it.next();
                if (player.isBehind(m.at()))
                    continue;
                long t = System.nanoTime();
                var p = player.play(m); p.decisions().stream().filter(d -> d.acted()).forEach(d -> stat.merge(d.table() + " " + d.status(), new long[]{1, d.rows()},
                        (x, y) -> new long[]{x[0] + y[0], x[1] + y[1]}));
                n++;
                files += m.documents().size();
                p.outcomes().forEach((k, v) -> {
                    String c = v.getClass().getSimpleName();
                    stat.merge("outcome " + c, new long[]{1, 0}, (x, y) -> new long[]{x[0] + 1, 0});
                    if (c.equals("Quarantined") || c.equals("Skipped"))
                        System.out.println(k + " " + v);
                });
                for (var d : p.decisions())
                    if (d.acted() && (d.status().name().equals("FAILED")))
                        System.out.println(d);
                if (n % 50 == 0)
                    System.out.printf("%s files=%d moments=%d %.1fs last=%.0fms%n", m.at(), files, n, (System.nanoTime() - t0) / 1e9,
                            (System.nanoTime() - t) / 1e6);
            }
        }
        stat.forEach((k, v) -> System.out.println(k + " " + Arrays.toString(v)));
        System.out.printf("done files=%d moments=%d %.1fs%n", files, n, (System.nanoTime() - t0) / 1e9);
        ctx.close();
        System.exit(0);
    }
}
