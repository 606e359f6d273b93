package fullcourt.raw.proof;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** JSON values that no well-meaning provider sends. */
final class HostileValues {
    private static final List<String> SHORT = List.of("null", "true", "false", "\"\"", "\"   \"", "0", "-0.0", "-1", "3.7", "NaN",
            "-Infinity", "1e400",
            "-1e99999", "1e999999999", "\"1e2147483647\"", "\"1e-2147483648\"", "\"0x1f\"", "\"7d\"", "9223372036854775808",
            "-9223372036854775809",
            "123456789012345678901234567890", "9007199254740993.0", "\"NaN\"", "[]", "{}", "[[]]", "[{}]", "{\"a\":[{}]}", "\"2024-02-30\"",
            "\"9999-12-31\"", "\"0001-01-01\"", "\"-999999999-01-01\"", "\"+999999999-12-31T23:59:59.999999999Z\"",
            "\"1945-12-31T23:59:59Z\"",
            "\"2101-01-01 00:00:00\"", "\"99991231\"", "99991231", "\"\\u0000\"", "\"\\ud800\"", "\"😀\"", "\"٣\"",
            "\"'; DROP TABLE x; --\"",
            "\"../../etc/passwd\"", "\"LAL\"", "\"vs. vs. @ @\"", "1610612747", "\"PT99M99.999S\"", "\"99:99\"", "\"0:00:00\"", "\"Final\"",
            "\"%s %d %n\"", "\"${jndi:x}\"");
    private static final List<Supplier<String>> LONG = List.of(() -> text("Jr., ", 3_000), () -> text(", Jr.", 5_000),
            () -> text("Jr. ", 900),
            () -> text("(", 3_900), () -> text("[", 3_900), () -> text("{", 3_900), () -> text("'", 3_900), () -> text(" ", 3_900),
            () -> text(", ", 1_900), () -> text("Inactive: - (", 290), () -> text(") Inactive: x - y ", 200),
            () -> text("-0022400001-", 320),
            () -> text("snap-0", 600), () -> text("1", 3_900), () -> text("é", 3_900), () -> text("\\u0301", 3_900),
            () -> text("x", 100_000),
            () -> text("x", 1_200_000), () -> "9".repeat(900), () -> "9".repeat(5_000), () -> "0." + "3".repeat(900),
            () -> "[".repeat(90) + "]".repeat(90),
            () -> "[".repeat(50_000), () -> "{\"a\":".repeat(50_000), () -> "[" + "{},".repeat(20_000) + "{}]",
            () -> "{" + members(5_000) + "}");

    private HostileValues() {}

    static String any(Random random) {
        return random.nextInt(5) == 0 ? LONG.get(random.nextInt(LONG.size())).get() : SHORT.get(random.nextInt(SHORT.size()));
    }

    private static String text(String part, int times) {
        return "\"" + part.repeat(times) + "\"";
    }

    private static String members(int count) {
        StringBuilder members = new StringBuilder("\"k\":1");
        for (int number = 0; number < count; number++)
            members.append(",\"k").append(number).append("\":").append(number);
        return members.toString();
    }
}
