package fullcourt.raw.nbacom;

import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.InvalidRowException;
import java.util.Optional;

/** A team of a scoreboard's game and its points so far, in whichever of the forms the game is written. */
record ScoreboardSide(TeamCode team, Optional<Long> points) {

    /** @param side {@code home} or {@code away} */
    static ScoreboardSide of(FileContext file, String side, Column<Long> score) {
        String exported = "/teams/" + side;
        String former = "/" + side + "Team";
        TeamCode team = NbaTeams.require(
                file.row(exported + "/teamId").or(() -> file.row("/" + side + "TeamId")).or(() -> file.row(former + "/teamId")),
                file.row(exported + "/abbreviation").or(() -> file.row("/" + side)).or(() -> file.row(former + "/teamTricode")));
        return new ScoreboardSide(team, file.row(exported + "/points").or(() -> file.row(former + "/points"))
                .map(text -> score.type().parser().apply(text)
                        .orElseThrow(() -> new InvalidRowException("", "%s is '%s', accepted is %s".formatted(score.name(), text,
                                score.type().accepts())))));
    }
}
