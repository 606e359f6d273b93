package fullcourt.standalone.season;

import fullcourt.league.BusinessDay;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.simulator.Moment;
import fullcourt.simulator.SeasonProgramme;
import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.document.Scraper;
import fullcourt.simulator.fault.Affected;
import fullcourt.simulator.fault.Fault;
import fullcourt.simulator.fault.MissingTeams;
import fullcourt.simulator.fault.Undelivered;
import fullcourt.simulator.played.LeaguePlan;
import fullcourt.simulator.played.SimulatedSeason;
import fullcourt.simulator.season.SeasonSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What happens in the demonstration, and when: an ordinary season, then an incident. From the incident's first day on one box-score feed is switched off,
 * another one lacks five teams, and game books and ESPN's box scores do not arrive; on the afternoon of the last day the feed is switched on again, before the games begin.
 */
final class DemoScript {
    static final PathPrefix SWITCHED_OFF = PathPrefix.of(Scraper.BDL_PLAYER_BOX_SCORES.prefix());
    private static final LocalDate OPENING_NIGHT = LocalDate.of(2024, 10, 22);
    private static final int INCIDENT_DAYS = 6;
    private static final int TEAMS = 5;
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final LocalTime REPAIR = LocalTime.of(18, 0);
    private final SeasonSource season;
    private final LocalDate incidentFrom;
    private final LocalDate lastDay;
    private final Set<TeamCode> teams;

    /** @param ordinaryDays days before the incident */
    DemoScript(int ordinaryDays, long seed) {
        this.season = SimulatedSeason.of(new LeaguePlan(seed, OPENING_NIGHT, ordinaryDays + INCIDENT_DAYS + 1));
        this.incidentFrom = OPENING_NIGHT.plusDays(ordinaryDays);
        this.lastDay = incidentFrom.plusDays(INCIDENT_DAYS);
        this.teams = busiestTeams();
    }

    /** The teams with the most games during the incident, so that they fall below the threshold within it. */
    private Set<TeamCode> busiestTeams() {
        Map<TeamCode, Integer> games = new EnumMap<>(TeamCode.class);
        season.games().stream().filter(game -> isIncident(game.date()))
                .forEach(game -> Stream.of(game.id().away(), game.id().home()).forEach(team -> games.merge(team, 1, Integer::sum)));
        return games.entrySet().stream()
                .sorted(Map.Entry.<TeamCode, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(TEAMS)
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<TeamCode> teams() {
        return teams;
    }

    LocalDate firstDay() {
        return OPENING_NIGHT;
    }

    LocalDate incidentFrom() {
        return incidentFrom;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    private boolean isIncident(LocalDate day) {
        return !day.isBefore(incidentFrom) && day.isBefore(lastDay);
    }

    /** When the operator switches the feed on. */
    Instant repairAt() {
        return BusinessDay.at(lastDay, REPAIR);
    }

    /** When the feed is switched off: with the incident's first box scores. */
    boolean isFeedOff(Instant moment) {
        return !moment.isBefore(BusinessDay.at(incidentFrom.plusDays(1), LocalTime.MIDNIGHT)) && moment.isBefore(repairAt());
    }

    /** Ordinary days in one moment each, before the games begin; from the incident on the night's files in one, and every snapshot of lines by itself. */
    List<Moment> moments() {
        SeasonProgramme programme = SeasonProgramme.of(season).withStandings().withEveryBoxScore();
        List<Moment> spoiled = incident().plant(programme.moments()).toList();
        List<Moment> script = new ArrayList<>();
        spoiled.stream().filter(moment -> isOrdinary(moment.at()))
                .collect(Collectors.groupingBy(moment -> BusinessDay.of(moment.at()), TreeMap::new, Collectors.toList()))
                .values().forEach(day -> script.add(together(day)));
        spoiled.stream().filter(moment -> !isOrdinary(moment.at()))
                .collect(Collectors.groupingBy(DemoScript::partOfDay, TreeMap::new, Collectors.toList())).values()
                .forEach(part -> script.add(together(part)));
        return script;
    }

    private Fault incident() {
        return new MissingTeams(during(Scraper.BDL_BOX_SCORES), teams).and(new Undelivered(during(Scraper.NBAC_GAMEBOOK_PDF)))
                .and(new Undelivered(during(Scraper.ESPN_GAME_BOXSCORE)));
    }

    private Affected during(Scraper scraper) {
        return new Affected(scraper, incidentFrom, lastDay.minusDays(1));
    }

    /** The night up to the morning's schedule is one part; after that each moment is one. */
    private static Instant partOfDay(Moment moment) {
        Instant morning = BusinessDay.at(BusinessDay.of(moment.at()), MORNING);
        return moment.at().isBefore(morning) ? morning : moment.at();
    }

    private boolean isOrdinary(Instant at) {
        return !BusinessDay.of(at).isAfter(incidentFrom);
    }

    private static Moment together(List<Moment> day) {
        List<LandedDocument> documents = day.stream().flatMap(moment -> moment.documents().stream()).toList();
        return new Moment(day.getLast().at(), documents);
    }
}
