package fullcourt.prediction;

import com.fasterxml.jackson.annotation.JsonProperty;
import fullcourt.platform.events.PipelineMessage;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.receive.PushEndpoint;
import fullcourt.platform.receive.RequestOutcome;
import fullcourt.platform.receive.SkipReason;
import fullcourt.platform.service.DateRangeReconcile;
import fullcourt.platform.service.TableUpdateHandler;
import fullcourt.config.Phase;
import fullcourt.prediction.publish.Passport;
import fullcourt.prediction.publish.PredictionId;
import fullcourt.prediction.publish.RequestedPredictions;
import fullcourt.prediction.publish.SlateView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Endpoints for queues and timers – a table changed, predict a player, predict a slate – and for readers: predictions and their explanations. */
@RestController
class PredictionEndpoints {
    private static final int MAX_ROWS = 1000;
    private final PushEndpoint push;
    private final TableUpdateHandler hints;
    private final DateRangeReconcile ranges;
    private final RequestedPredictions requested;
    private final SlateView slate;
    private final Passport passport;

    PredictionEndpoints(PushEndpoint push, TableUpdateHandler hints, DateRangeReconcile ranges, RequestedPredictions requested,
            SlateView slate,
            Passport passport) {
        this.push = push;
        this.hints = hints;
        this.ranges = ranges;
        this.requested = requested;
        this.slate = slate;
        this.passport = passport;
    }

    @PostMapping("/process")
    ResponseEntity<PushEndpoint.Answer> process(@RequestBody byte[] body) {
        return push.receive(body, hints.through(Phase.GRADING));
    }

    @PostMapping("/predict")
    ResponseEntity<PushEndpoint.Answer> predict(@RequestBody byte[] body) {
        return push.receive(body, this::handle);
    }

    private RequestOutcome handle(PipelineMessage message) {
        return switch (message) {
            case PipelineMessage.PredictionRequested(var player, var date) -> requested.predict(player, date);
            case PipelineMessage.FileLanded _,PipelineMessage.TableUpdated _,PipelineMessage.BackfillRequested _ ->
                new MessageOutcome.Skipped(new SkipReason.NotForUs("Send a player_lookup and a game_date to have him predicted."));
        };
    }

    /** @param gameDate ISO, {@code TODAY} or {@code YESTERDAY}; today if absent */
    record Started(@JsonProperty("game_date") @Nullable String gameDate) {}

    @PostMapping("/start")
    DateRangeReconcile.Answer start(@RequestBody(required = false) @Nullable Started asked) {
        String day = asked == null || asked.gameDate() == null ? "TODAY" : asked.gameDate();
        return ranges.at(day, day, Phase.PREDICTIONS);
    }

    @GetMapping("/status")
    SlateView.Summary status() {
        return slate.summary(ranges.day("TODAY"));
    }

    @GetMapping("/predictions")
    SlateView.Listed predictions(@RequestParam(defaultValue = "TODAY") String date, @RequestParam Optional<String> system,
            @RequestParam(defaultValue = "1000") int limit) {
        if (limit < 1 || limit > MAX_ROWS)
            throw refused("limit is %d, accepted is a whole number from 1 to %d.".formatted(limit, MAX_ROWS));
        system.filter(name -> !SlateView.systems().contains(name)).ifPresent(name -> {
            throw refused("'%s' is no system. Accepted are %s.".formatted(name, String.join(", ", SlateView.systems())));
        });
        return slate.predictions(ranges.day(date), system, limit);
    }

    @GetMapping("/predictions/{id}/why")
    Passport.Why why(@PathVariable String id) {
        PredictionId wanted = PredictionId.parse(id).orElseThrow(() -> refused(
                "'%s' is no prediction. Accepted is game.player.system, with .input_hash for an older version: 20251227_LAL_GSW.lebronjames.ensemble."
                        .formatted(id)));
        return passport.why(wanted).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
                "Nothing is known of '%s': no prediction, no feature row, no reason against one.".formatted(id)));
    }

    private static ResponseStatusException refused(String sentence) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
    }
}
