package dev.socialscheduler.cli.command;

import dev.socialscheduler.cli.process.UsageException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A duration on the command line. */
final class DurationArgument {

    private static final Pattern SHORT = Pattern.compile("(\\d{1,6})([smh])");

    private DurationArgument() {}

    /** Parses for example {@code 90s} or {@code -90s}. */
    static Duration signed(String text) {
        return text.startsWith("-") ? of(text.substring(1)).negated() : of(text);
    }

    /** Parses for example {@code 90s}, {@code 5m} or {@code 1h}. */
    static Duration of(String text) {
        Matcher found = SHORT.matcher(text);
        if (!found.matches()) {
            throw new UsageException("\"" + text + "\" is not a duration.", "For example, use 90s, 5m or 1h.");
        }
        long number = Long.parseLong(found.group(1));
        return switch (found.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }
}
