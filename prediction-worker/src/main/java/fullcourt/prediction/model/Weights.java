package fullcourt.prediction.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much each member's forecast counts. Rule: {@code docs/rules/predictions.md}, "ensemble".
 * @param bySystem each positive, together 1, in the members' order
 */
public record Weights(Map<String, Double> bySystem) {
    private static final long ENOUGH_GRADED = 50;
    private static final double SHRINKAGE = 0.5;
    private static final double LEAST_ERROR = 1e-6;
    static final List<Object> CONSTANTS = List.of(ENOUGH_GRADED, SHRINKAGE, LEAST_ERROR);

    /**
     * In proportion to the inverse mean squared error, half-way to equal.
     * @param records of members and others; equal weights unless every member has at least 50 graded predictions
     */
    public static Weights learned(List<String> members, List<MemberRecord> records) {
        Map<String, MemberRecord> known = records.stream().filter(record -> record.graded() >= ENOUGH_GRADED)
                .collect(Collectors.toMap(MemberRecord::systemId, record -> record));
        double equal = 1.0 / members.size();
        boolean learnable = known.keySet().containsAll(members);
        double total = learnable ? members.stream().mapToDouble(member -> inverseError(known, member)).sum() : 1;
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String member : members) {
            weights.put(member, learnable ? (1 - SHRINKAGE) * inverseError(known, member) / total + SHRINKAGE * equal : equal);
        }
        return new Weights(Collections.unmodifiableMap(weights));
    }

    /** @throws IllegalArgumentException for a system that is no member */
    double of(PredictionSystem member) {
        Double weight = bySystem.get(member.systemId());
        if (weight == null)
            throw new IllegalArgumentException("%s has no weight in %s".formatted(member.systemId(), bySystem));
        return weight;
    }

    @SuppressWarnings("NullAway") // asked only when all members are known
    private static double inverseError(Map<String, MemberRecord> known, String member) {
        return 1 / Math.max(known.get(member).meanSquaredError(), LEAST_ERROR);
    }
}
