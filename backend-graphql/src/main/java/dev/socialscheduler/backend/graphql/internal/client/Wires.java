package dev.socialscheduler.backend.graphql.internal.client;

import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.backend.support.internal.json.WireValues;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Encodes and decodes values. Malformed ones cause a {@link JsonDataException} that names their path. */
public final class Wires {

    /** Always with milliseconds, as the API writes it; finer fractions are truncated. */
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private static final Pattern ODD_IN_ADDRESS =
            Pattern.compile("[\\p{Z}\\p{Cntrl}\"<>\\\\^`{|}\\[\\]]|%(?![0-9A-Fa-f]{2})");

    private Wires() {}

    public static <T> T required(@Nullable T value, String path) {
        return WireValues.required(value, path);
    }

    /** Returns an empty text for a missing optional value. */
    public static String textOrEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    public static boolean isTrue(@Nullable Boolean value) {
        return WireValues.isTrue(value);
    }

    public static int number(@Nullable Integer value, String path) {
        return required(value, path);
    }

    public static String time(Instant instant) {
        return TIME.format(instant);
    }

    public static Instant requiredTime(@Nullable String text, String path) {
        return parsed(required(text, path), path);
    }

    public static @Nullable Instant time(@Nullable String text, String path) {
        return text == null ? null : parsed(text, path);
    }

    private static Instant parsed(String text, String path) {
        try {
            return WireTime.read(text);
        } catch (DateTimeException e) {
            throw new JsonDataException("the value " + path + " is not a time: " + text, e);
        }
    }

    public static URI requiredUri(@Nullable String text, String path) {
        String address = required(text, path);
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            return escapedUri(address);
        }
    }

    /**
     * URLs come from people, and browsers accept more than Java does, so invalid characters are escaped. A text that is
     * still not a URL must not fail a page: it becomes a relative URL whose path is the text.
     */
    private static URI escapedUri(String address) {
        String escaped = ODD_IN_ADDRESS
                .matcher(address)
                .replaceAll(found ->
                        URLEncoder.encode(found.group(), StandardCharsets.UTF_8).replace("+", "%20"));
        int fragment = escaped.contains("#") ? escaped.indexOf('#') + 1 : escaped.length();
        try {
            return new URI(
                    escaped.substring(0, fragment) + escaped.substring(fragment).replace("#", "%23"));
        } catch (URISyntaxException e) {
            return URI.create(URLEncoder.encode(address, StandardCharsets.UTF_8).replace("+", "%20"));
        }
    }

    public static <T, R> List<R> list(@Nullable List<T> values, Function<T, R> mapping) {
        return WireValues.list(values, mapping);
    }

    /** An empty list is omitted, because the API reads it as "none". */
    public static <T, R> @Nullable List<R> listOrNull(List<T> values, Function<T, R> mapping) {
        return values.isEmpty() ? null : values.stream().map(mapping).toList();
    }

    /** Returns an empty text for null where the API requires a value. */
    public static @Nullable String nonEmpty(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    public static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
