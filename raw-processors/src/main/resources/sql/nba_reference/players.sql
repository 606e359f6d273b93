-- nba_reference.players: who is who. Grain: one person.
-- Listings are of one person if they share a provider's id, or a name (after aliases) that no two ids of one provider share.
WITH named AS (
  SELECT
    listing.*,
    IFNULL(alias.player_lookup, listing.player_lookup) AS joined_lookup,
    COALESCE(
      CONCAT('bdl:', CAST(listing.bdl_player_id AS STRING)),
      CONCAT('nba:', CAST(listing.nba_id AS STRING)),
      CONCAT('espn:', listing.espn_player_id),
      CONCAT('name:', IFNULL(alias.player_lookup, listing.player_lookup))) AS id_key
  FROM nba_reference.player_listings AS listing
  LEFT JOIN nba_reference.player_aliases AS alias
    ON alias.alias_lookup = listing.player_lookup
    AND IFNULL(alias.valid_from, listing.last_listed_on) <= listing.last_listed_on
    AND IFNULL(alias.valid_to, listing.first_listed_on) >= listing.first_listed_on
),
lookups AS ( -- a name of two persons joins neither
  SELECT joined_lookup,
    COUNT(DISTINCT bdl_player_id) > 1 OR COUNT(DISTINCT nba_id) > 1 OR COUNT(DISTINCT espn_player_id) > 1 AS is_shared
  FROM named
  GROUP BY joined_lookup
),
keyed AS (
  SELECT named.*, IF(lookups.is_shared, named.id_key, CONCAT('name:', named.joined_lookup)) AS name_key, lookups.is_shared
  FROM named
  JOIN lookups ON lookups.joined_lookup = named.joined_lookup
),
-- names and ids are followed from one to the other: two steps each way reach a person whom two providers spell in two ways
first_step AS (SELECT id_key, MIN(name_key) AS group_key FROM keyed GROUP BY id_key),
second_step AS (
  SELECT keyed.name_key, MIN(first_step.group_key) AS group_key
  FROM keyed
  JOIN first_step ON first_step.id_key = keyed.id_key
  GROUP BY keyed.name_key
),
third_step AS (
  SELECT keyed.id_key, MIN(second_step.group_key) AS group_key
  FROM keyed
  JOIN second_step ON second_step.name_key = keyed.name_key
  GROUP BY keyed.id_key
),
fourth_step AS (
  SELECT keyed.name_key, MIN(third_step.group_key) AS group_key
  FROM keyed
  JOIN third_step ON third_step.id_key = keyed.id_key
  GROUP BY keyed.name_key
),
of_persons AS (
  SELECT keyed.*, fourth_step.group_key AS person,
    ROW_NUMBER() OVER (
      PARTITION BY fourth_step.group_key
      ORDER BY keyed.first_captured_at, keyed.first_listed_on, keyed.source, keyed.player_lookup, keyed.id_key, keyed.season_year,
        keyed.team_abbr) AS position_from_first,
    ROW_NUMBER() OVER (
      PARTITION BY fourth_step.group_key
      ORDER BY IF(keyed.source = 'bdl_player_boxscores', 0, 1), keyed.last_listed_on DESC, keyed.source, keyed.player_lookup, keyed.id_key,
        keyed.season_year, keyed.team_abbr) AS position_from_newest,
    IFNULL(MOD(COALESCE(keyed.bdl_player_id, keyed.nba_id, CAST(NULL AS INT64)), 1000), 0) AS digits
  FROM keyed
  JOIN fourth_step ON fourth_step.name_key = keyed.name_key
  WHERE NOT (keyed.is_shared AND STARTS_WITH(keyed.id_key, 'name:')) -- which of them it means is not known
),
persons AS (
  SELECT
    person,
    MIN(IF(position_from_first = 1, player_lookup, NULL)) AS first_lookup,
    MIN(IF(position_from_first = 1, digits, NULL)) AS first_digits,
    MIN(IF(position_from_first = 1, first_captured_at, NULL)) AS first_at,
    MIN(IF(position_from_newest = 1, joined_lookup, NULL)) AS newest_lookup,
    MIN(IF(position_from_newest = 1, player_full_name, NULL)) AS newest_name,
    MIN(IF(position_from_newest = 1, team_abbr, NULL)) AS newest_team,
    STRING_AGG(DISTINCT player_lookup, ' ' ORDER BY player_lookup) AS all_lookups,
    MIN(bdl_player_id) AS bdl_id,
    MIN(nba_id) AS league_id,
    MIN(espn_player_id) AS espn_id,
    MIN(birth_date) AS born_on,
    MIN(first_listed_on) AS first_day,
    MAX(last_listed_on) AS last_day
  FROM of_persons
  GROUP BY person
)
SELECT
  CONCAT(first_lookup, '_', LPAD(CAST(MOD(first_digits + ROW_NUMBER() OVER (
    PARTITION BY first_lookup, first_digits ORDER BY first_at, person) - 1, 1000) AS STRING), 3, '0')) AS universal_player_id,
  newest_lookup AS player_lookup,
  newest_name AS player_full_name,
  newest_team AS team_abbr,
  all_lookups,
  bdl_id AS bdl_player_id,
  league_id AS nba_id,
  espn_id AS espn_player_id,
  born_on AS birth_date,
  first_day AS first_listed_on,
  last_day AS last_listed_on
FROM persons
