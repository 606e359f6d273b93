package fullcourt.raw.bigdataball;

import fullcourt.league.PlayerLookup;
import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.raw.bigdataball.BigDataBallTable.Participant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is on the court at an event and who takes part in it. A player's team is the one whose five he is in: on a jump ball the event's team is
 * who got the ball. Who leaves is in neither five any more, and of the event's team.
 */
record Lineups(FiledGame game, RowBuilder row, FileContext file) {
    private record Role(String name, String pointer) {}

    private static final List<Role> SECOND = List.of(new Role("assist", "/assist"), new Role("block", "/block"),
            new Role("steal", "/steal"),
            new Role("jump_ball_away", "/away"), new Role("substitution_in", "/entered"), new Role("possession", "/possession"));
    private static final List<Role> THIRD = List.of(new Role("jump_ball_home", "/home"), new Role("substitution_out", "/left"));

    void fill() {
        row.find(BigDataBallTable.TEAM).filter(team -> team != game.away() && team != game.home()).ifPresent(team -> {
            throw new InvalidRowException("/team", "%s plays in the game %s at %s".formatted(team, game.away(), game.home()));
        });
        fillFive("/a", BigDataBallTable.AWAY_FIVE);
        fillFive("/h", BigDataBallTable.HOME_FIVE);
        file.row("/player").ifPresent(name -> fill(BigDataBallTable.PLAYER_1, name));
        fill(BigDataBallTable.PLAYER_2, BigDataBallTable.PLAYER_2_ROLE, SECOND);
        fill(BigDataBallTable.PLAYER_3, BigDataBallTable.PLAYER_3_ROLE, THIRD);
        row.set(BigDataBallTable.POSSESSION, row.find(BigDataBallTable.POSSESSION_NAME).flatMap(PlayerLookup::of));
        fillShot();
    }

    private void fillFive(String pointer, List<Column<PlayerLookup>> five) {
        for (int number = 1; number <= five.size(); number++)
            row.set(five.get(number - 1), file.row(pointer + number).flatMap(PlayerLookup::of));
    }

    private void fill(Participant participant, Column<String> role, List<Role> possible) {
        for (Role each : possible) {
            Optional<String> name = file.row(each.pointer());
            if (name.isPresent()) {
                row.set(role, each.name());
                fill(participant, name.get());
                return;
            }
        }
    }

    private void fill(Participant participant, String name) {
        Optional<PlayerLookup> lookup = PlayerLookup.of(name);
        row.set(participant.name(), name).set(participant.lookup(), lookup).set(participant.team(), lookup.flatMap(this::team));
    }

    private Optional<TeamCode> team(PlayerLookup player) {
        if (isOneOf(BigDataBallTable.AWAY_FIVE, player))
            return Optional.of(game.away());
        if (isOneOf(BigDataBallTable.HOME_FIVE, player))
            return Optional.of(game.home());
        return areFivesComplete() ? row.find(BigDataBallTable.TEAM) : Optional.empty();
    }

    /** With a gap in them it is not known that a player is in neither. */
    private boolean areFivesComplete() {
        return Stream.of(BigDataBallTable.AWAY_FIVE, BigDataBallTable.HOME_FIVE).flatMap(List::stream)
                .allMatch(column -> row.find(column).isPresent());
    }

    private boolean isOneOf(List<Column<PlayerLookup>> five, PlayerLookup player) {
        return five.stream().anyMatch(column -> row.find(column).filter(player::equals).isPresent());
    }

    private void fillShot() {
        String type = row.find(BigDataBallTable.TYPE).orElse("");
        if (!type.equals("shot") && !type.equals("free throw"))
            return;
        Optional<String> worth = row.find(BigDataBallTable.SUBTYPE).map(words -> words.contains("3pt") ? "3PT" : "2PT");
        row.set(BigDataBallTable.SHOT_TYPE, type.equals("free throw") ? Optional.of("FT") : worth)
                .set(BigDataBallTable.SHOT_MADE, file.row("/result").map(Lineups::wentIn));
    }

    private static boolean wentIn(String result) {
        return switch (result) {
            case "made" -> true;
            case "missed" -> false;
            default -> throw new InvalidRowException("/result", "the shot was '%s', accepted is made or missed".formatted(result));
        };
    }
}
