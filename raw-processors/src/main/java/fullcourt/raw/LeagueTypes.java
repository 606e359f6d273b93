package fullcourt.raw;

import fullcourt.league.GameId;
import fullcourt.league.NbaGameId;
import fullcourt.league.PlayerLookup;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.ColumnType;
import java.util.Optional;

/** The league's vocabulary as column types: held in Java as a value that cannot be wrong, kept in the warehouse as its text. */
public final class LeagueTypes {
    /** Reads every spelling of the 30 teams; All-Star and foreign teams are refused. */
    public static final ColumnType<TeamCode> TEAM_CODE = ColumnType.text("one of the 30 NBA teams", TeamCode::of, TeamCode::name);

    /** Reads the stored form only: a printed name is normalised by {@link PlayerLookup#of} first. */
    public static final ColumnType<PlayerLookup> PLAYER_LOOKUP = ColumnType.text("a name in a-z and 0-9, as lukadoncic",
            LeagueTypes::storedLookup, PlayerLookup::value);

    public static final ColumnType<GameId> GAME_ID = ColumnType.text("a game as 20251227_LAL_GSW", GameId::parse, GameId::text);

    public static final ColumnType<NbaGameId> NBA_GAME_ID = ColumnType.text("ten digits that begin with 001 to 006", NbaGameId::parse,
            NbaGameId::value);

    private LeagueTypes() {}

    private static Optional<PlayerLookup> storedLookup(String text) {
        return PlayerLookup.of(text).filter(lookup -> lookup.value().equals(text));
    }
}
