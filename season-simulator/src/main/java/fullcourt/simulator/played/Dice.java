package fullcourt.simulator.played;

import java.util.Arrays;
import java.util.List;

/**
 * Random numbers that are the same on every machine and Java version (SplitMix64, strict mathematics). Dice for different purposes are split
 * from one seed by name and number, so that one more throw here changes nothing there.
 */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private long state;

    private Dice(long state) { this.state = state; }

    static Dice of(long seed, String purpose, long number) {
        return new Dice(mix(mix(seed + GOLDEN * purpose.hashCode()) + GOLDEN * number));
    }

    /** In [0, 1). */
    double ratio() { return (next() >>> 11) * 0x1.0p-53; }

    /** In [0, bound). */
    int below(int bound) { return (int) (ratio() * bound); }

    /** Both ends included. */
    int between(int lowest, int highest) { return lowest + below(highest - lowest + 1); }

    double between(double lowest, double highest) { return lowest + ratio() * (highest - lowest); }

    boolean chance(double probability) { return ratio() < probability; }

    <T> T oneOf(List<T> things) { return things.get(below(things.size())); }

    /** Mean 0, deviation 1. */
    double normal() {
        return StrictMath.sqrt(-2 * StrictMath.log(1 - ratio())) * StrictMath.cos(2 * StrictMath.PI * ratio());
    }

    /** A factor around 1 whose logarithm has this deviation. */
    double factor(double deviation) {
        return StrictMath.exp(deviation * normal());
    }

    /** How often something happens that happens this often on average; for means up to a few dozen. */
    int times(double mean) {
        var limit = StrictMath.exp(-mean);
        var count = 0;
        for (var product = ratio(); product > limit; product *= ratio())
            count++;
        return count;
    }

    /** How many of so many tries succeed. */
    int successes(int tries, double probability) {
        var count = 0;
        for (var attempt = 0; attempt < tries; attempt++)
            if (chance(probability))
                count++;
        return count;
    }

    /** So many tries, each of which goes to one of the shares by its size. */
    int[] spread(int tries, double[] shares) {
        var counts = new int[shares.length];
        var all = Arrays.stream(shares).sum();
        for (var attempt = 0; attempt < tries; attempt++) {
            var index = 0;
            for (var rest = ratio() * all - shares[0]; rest >= 0 && index < shares.length - 1; rest -= shares[index])
                index++;
            counts[index]++;
        }
        return counts;
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    private static long mix(long seed) {
        var mixed = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
