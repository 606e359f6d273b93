package fullcourt.simulator.played;

import fullcourt.league.PlayerLookup;
import fullcourt.league.TeamCode;
import fullcourt.simulator.played.PlayedGame.TeamStyle;
import fullcourt.simulator.season.Player;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Thirteen players of a team, the star first, and how they play together. */
record Roster(TeamCode team, TeamStyle style, List<Member> members) {
    static final int SIZE = 13;
    private static final List<String> FIRST_NAMES = List.of("Aaro", "Bastian", "Cedric", "Dorian", "Emil", "Farid", "Gideon", "Hamza",
            "Ilya", "Jonas",
            "Kasper", "Leandro", "Marek", "Nils", "Ossian", "Priit", "Quim", "Ruben", "Stellan", "Tiago", "Umar", "Vasco", "Wiktor",
            "Xander", "Yannis",
            "Zoltan", "D'Arco", "Jean-Luc", "T.J.", "André");
    private static final List<String> LAST_NAMES = List.of("Abara", "Bergqvist", "Castellan", "Dvorak", "Eklund", "Farrow", "Galvão",
            "Harrow", "Ivanov",
            "Jurić", "Kestrel", "Lindqvist", "Moreau", "Novák", "Okafor-Lane", "Petit", "Quill", "Rask", "Sørlie", "Tamm", "Ulvaeus",
            "Vanterpool",
            "Wexford", "Xhaka-Reed", "Ylönen", "Zubiri", "O'Hanlon", "Marsh Jr.", "Tolliver III", "Đukić");
    private static final List<String> COLLEGES = List.of("Easton State", "Fairview", "Harbor Tech", "Lakeside", "Northern Valley",
            "Westbrook");

    /** All 30 teams; no two players share a lookup. */
    static List<Roster> ofLeague(long seed) {
        var taken = new HashSet<PlayerLookup>();
        var rosters = new ArrayList<Roster>();
        for (var team : TeamCode.values())
            rosters.add(drawn(team, Dice.of(seed, "roster", team.bdlId()), taken));
        return rosters;
    }

    private static Roster drawn(TeamCode team, Dice dice, Set<PlayerLookup> taken) {
        var members = new ArrayList<Member>();
        for (var place = 0; place < SIZE; place++) {
            var name = name(dice, taken);
            members.add(new Member(player(team, place, name, dice), name, Skill.drawn(place, dice)));
        }
        return new Roster(team, TeamStyle.drawn(dice), members);
    }

    private static String name(Dice dice, Set<PlayerLookup> taken) {
        while (true) {
            var name = dice.oneOf(FIRST_NAMES) + " " + dice.oneOf(LAST_NAMES);
            if (PlayerLookup.of(name).filter(taken::add).isPresent())
                return name;
        }
    }

    /** BallDontLie prints names without accents; the bookmakers keep them. */
    private static Player player(TeamCode team, int place, String name, Dice dice) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "").replace('ø', 'o').replace("Đ", "D");
        var parts = plain.split(" ", 2);
        var position = List.of("G", "F", "C").get(place % 3);
        var profile = new Player.Profile(position, "6-" + dice.between(2, 11), Integer.toString(dice.between(185, 255)),
                Integer.toString(place + 1),
                dice.oneOf(COLLEGES), "USA", dice.between(2012, 2024), dice.between(1, 2), dice.between(1, 60));
        return new Player(700_000 + team.bdlId() * 100L + place, parts[0], parts[1], Optional.of(profile));
    }

    /** @param spelling as bookmakers print the name */
    record Member(Player player, String spelling, Skill skill) {}
}
