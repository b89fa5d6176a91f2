package dev.socialscheduler.backend.graphql;

import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes up values of the schema's scalars, odd ones among them. */
public final class RandomValues {

    private static final Set<String> ADDRESSES =
            Set.of("url", "source", "thumbnail", "thumbnailUrl", "externalLink", "link", "serverUrl", "supportUrl");

    private static final List<String> TEXTS = List.of(
            "", "plain", "\\\"quoted\\\"\\n", "\\u2028 \\ud83e\\uddc1 🧁", "שלום", "日本語", "null", "x".repeat(3000));

    private static final List<String> LINKS = List.of(
            "https://example.com/a.jpg",
            "https://example.com",
            "https://example.com/a b|c?d={e}#f#g",
            "https://例え.example/ü",
            "https://example.com/100%",
            "mailto:a@example.com",
            "relative/path",
            "");

    private static final List<String> TIMES = List.of(
            "2026-12-01T08:00:00.000Z",
            "2026-12-01T08:00:00Z",
            "2026-12-01T08:00:00.123456789Z",
            "2026-12-01T08:00:00.000+05:30",
            "1970-01-01T00:00:00.000Z",
            "9999-12-31T23:59:59.999Z");

    private static final List<String> NUMBERS =
            List.of("0", "1", "1.0", "-1", "1764576000", "2147483647", "-2147483648", "1e3");

    private final Random random;

    public RandomValues(Random random) {
        this.random = random;
    }

    public String scalar(String type, String field) {
        return switch (type) {
            case "Int" -> any(NUMBERS);
            case "Float" -> random.nextBoolean() ? any(NUMBERS) : String.valueOf(random.nextDouble());
            case "Boolean" -> String.valueOf(random.nextBoolean());
            case "DateTime" -> quoted(any(TIMES));
            case "String" -> quoted(text(field));
            default -> quoted(String.format("%024x", random.nextLong()));
        };
    }

    private String text(String field) {
        if (field.equals("times")) {
            return String.format("%02d:%02d", random.nextInt(24), random.nextInt(60));
        }
        if (field.equals("endCursor")) {
            return "Y3Vyc29y";
        }
        return ADDRESSES.contains(field) ? any(LINKS) : any(TEXTS);
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
