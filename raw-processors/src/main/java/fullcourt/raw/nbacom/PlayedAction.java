package fullcourt.raw.nbacom;

import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.RowBuilder;
import java.util.List;
import java.util.Optional;

/** Who did what in an action, and whether a shot went in: the league says so in {@code shotResult}, nowhere else. */
final class PlayedAction {
    private record Partner(String role, String pointer) {}

    private static final List<Partner> SECOND = List.of(new Partner("assist", "/assistPersonId"), new Partner("block", "/blockPersonId"),
            new Partner("steal", "/stealPersonId"), new Partner("foul_drawn", "/foulDrawnPersonId"),
            new Partner("jump_ball_won", "/jumpBallWonPersonId"));
    private static final List<Partner> THIRD = List.of(new Partner("jump_ball_lost", "/jumpBallLostPersonId"));

    private PlayedAction() {}

    static void fill(RowBuilder row, FileContext file) {
        fillTeam(row, file);
        row.set(NbacPlayByPlayTable.PLAYER_1, person(file, "/personId"));
        fillPartner(row, file, SECOND, NbacPlayByPlayTable.PLAYER_2, NbacPlayByPlayTable.PLAYER_2_ROLE);
        fillPartner(row, file, THIRD, NbacPlayByPlayTable.PLAYER_3, NbacPlayByPlayTable.PLAYER_3_ROLE);
        row.set(NbacPlayByPlayTable.SHOT_MADE, file.row("/shotResult").map(PlayedAction::wentIn))
                .set(NbacPlayByPlayTable.SHOT_TYPE, shotType(row.get(NbacPlayByPlayTable.TYPE)));
    }

    private static void fillTeam(RowBuilder row, FileContext file) {
        Optional<String> id = file.row("/teamId").filter(number -> !number.equals("0"));
        Optional<String> code = file.row("/teamTricode");
        if (id.isPresent() || code.isPresent())
            row.set(NbacPlayByPlayTable.TEAM, NbaTeams.require(id, code));
    }

    private static void fillPartner(RowBuilder row, FileContext file, List<Partner> possible, Column<Long> id, Column<String> role) {
        for (Partner partner : possible) {
            Optional<Long> person = person(file, partner.pointer());
            if (person.isPresent()) {
                row.set(id, person).set(role, partner.role());
                return;
            }
        }
    }

    /** An event of a team has 0, or the team's own id. */
    private static Optional<Long> person(FileContext file, String pointer) {
        return file.row(pointer).map(text -> ColumnType.INT64.parser().apply(text)
                .orElseThrow(() -> new InvalidRowException(pointer, "the player is '%s', accepted is a whole number".formatted(text))))
                .filter(id -> id != 0 && TeamCode.ofNbaId(id).isEmpty());
    }

    private static boolean wentIn(String result) {
        return switch (result) {
            case "Made" -> true;
            case "Missed" -> false;
            default -> throw new InvalidRowException("/shotResult", "the shot was '%s', accepted is Made or Missed".formatted(result));
        };
    }

    private static Optional<String> shotType(String actionType) {
        return switch (actionType) {
            case "2pt" -> Optional.of("2PT");
            case "3pt" -> Optional.of("3PT");
            case "freethrow" -> Optional.of("FT");
            default -> Optional.empty();
        };
    }
}
