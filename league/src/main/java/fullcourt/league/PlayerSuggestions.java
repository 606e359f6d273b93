package fullcourt.league;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Players that an unresolved name may mean, for a person who then decides. Nothing is joined by a suggestion.
 * Rule: {@code docs/rules/names.md}, "Suggestions".
 */
public final class PlayerSuggestions {
    private static final double LEAST = 0.5;
    private static final double ALIKE = 0.85; // below it two words only happen to share letters
    private static final double MISSPELT = 0.92; // of whole names; a common first name makes many pairs alike
    private static final double LIKELY = 0.85;
    private static final double OTHER_TEAM = 0.85;
    private static final double OTHER_SUFFIX = 0.9;
    private static final double NO_SUFFIX = 0.99;
    private static final double CLEAR_LEAD = 0.02;

    private PlayerSuggestions() {}

    /** @param teams the player's recent teams; empty if not known */
    public record Candidate(PlayerLookup lookup, String printedName, Set<TeamCode> teams) {
        public Candidate {
            teams = Set.copyOf(teams);
        }
    }

    /** @param score in [0.5, 1]: 1 is the same name @param reason why the player is suggested, in a few words */
    public record Suggestion(Candidate candidate, double score, String reason) {}

    private record Likeness(double score, String reason) {}

    /**
     * @param teams whose players the feed speaks of: one, or the two of a game; empty if it does not say
     * @param most so many at most
     * @return the likeliest first; equally likely ones by name
     */
    public static List<Suggestion> ranked(String printed, Set<TeamCode> teams, Collection<Candidate> candidates, int most) {
        var name = PrintedName.of(printed);
        if (name.isEmpty())
            return List.of();
        return candidates.stream().flatMap(candidate -> suggestion(name, teams, candidate).stream())
                .sorted(Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(each -> each.candidate().lookup()))
                .limit(most).toList();
    }

    /**
     * The first suggestion, if it is likely (0.85) and clearly ahead of the second: a choice between two equally fitting players is left to a person.
     */
    public static Optional<Suggestion> clear(List<Suggestion> ranked) {
        if (ranked.isEmpty() || ranked.getFirst().score() < LIKELY)
            return Optional.empty();
        var leads = ranked.size() == 1 || ranked.get(0).score() - ranked.get(1).score() > CLEAR_LEAD;
        return leads ? Optional.of(ranked.getFirst()) : Optional.empty();
    }

    private static Optional<Suggestion> suggestion(PrintedName name, Set<TeamCode> teams, Candidate candidate) {
        var own = PrintedName.of(candidate.printedName());
        if (own.isEmpty())
            return Optional.empty();
        var likeness = likeness(name, own);
        var plays = teams.isEmpty() || candidate.teams().isEmpty() || !Collections.disjoint(teams, candidate.teams());
        var score = likeness.score() * suffixes(name.suffix(), own.suffix()) * (plays ? 1 : OTHER_TEAM);
        var reason = likeness.reason() + (plays ? "" : ", of another team");
        return score < LEAST ? Optional.empty() : Optional.of(new Suggestion(candidate, score, reason));
    }

    private static double suffixes(String one, String other) {
        if (one.equals(other))
            return 1;
        return one.isEmpty() || other.isEmpty() ? NO_SUFFIX : OTHER_SUFFIX;
    }

    private static Likeness likeness(PrintedName name, PrintedName own) {
        if (name.whole().equals(own.whole()))
            return new Likeness(1, name.suffix().equals(own.suffix()) ? "the same name" : "with or without a suffix");
        if (name.hasTheWordsOf(own))
            return new Likeness(0.97, "the same words in another order");
        var last = lastNames(name, own);
        var first = firstNames(name, own);
        var both = new Likeness(first.score() * last, first.reason());
        var whole = Resemblance.of(name.whole(), own.whole());
        var spelling = new Likeness(whole < MISSPELT ? 0 : whole * 0.9, "spelled alike");
        return both.score() >= spelling.score() ? both : spelling;
    }

    private static double lastNames(PrintedName name, PrintedName own) {
        if (name.last().equals(own.last()))
            return 1;
        if (name.words().getLast().equals(own.words().getLast()) || own.words().contains(name.last()) || name.words().contains(own.last()))
            return 0.95;
        var alike = Resemblance.of(name.last(), own.last());
        return alike < ALIKE ? 0 : alike * 0.95;
    }

    private static Likeness firstNames(PrintedName name, PrintedName own) {
        var one = name.first();
        var other = own.first();
        if (one.equals(other))
            return new Likeness(0.98, "the same first name");
        if (Nicknames.areOneName(one, other))
            return new Likeness(0.96, "a nickname");
        if (areInitials(name, own) || areInitials(own, name))
            return new Likeness(0.92, "initials");
        if (one.startsWith(other) || other.startsWith(one))
            return new Likeness(Math.min(one.length(), other.length()) == 1 ? 0.9 : 0.94, "a shortened first name");
        if (name.words().contains(other) || own.words().contains(one))
            return new Likeness(0.8, "a middle name");
        var alike = Resemblance.of(one, other);
        return alike < ALIKE ? new Likeness(0.6, "the same last name") : new Likeness(alike * 0.9, "a first name spelled alike");
    }

    private static boolean areInitials(PrintedName clipped, PrintedName whole) {
        return clipped.words().size() > 1 && clipped.first().length() > 1 && clipped.first().equals(whole.initials());
    }
}
