/**
 * From raw rows to facts about games and players: what a player did, what a defence allowed, when a game starts, what the bookmakers
 * offered, and who may play. Each table is one declaration here and one SELECT in {@code resources/sql/nba_analytics}.
 */
@NullMarked
package fullcourt.analytics;

import org.jspecify.annotations.NullMarked;
