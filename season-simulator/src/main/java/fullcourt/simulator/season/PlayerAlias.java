package fullcourt.simulator.season;

import fullcourt.league.PlayerLookup;

/** Another feed's spelling of a player and the one the box scores use. */
public record PlayerAlias(PlayerLookup alias, PlayerLookup player) {}
