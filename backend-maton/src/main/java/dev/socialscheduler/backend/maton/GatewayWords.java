package dev.socialscheduler.backend.maton;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Finds what the gateway says for people, in whatever shape: it documents none for its errors. */
final class GatewayWords {

    private static final List<String> PLACES = List.of("message", "error", "detail", "error_description");
    private static final int LONGEST = 200;
    private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}\\s]+");
    private static final Pattern ADDRESS = Pattern.compile("\\S+://\\S+");

    /** A run that long may be a key or a token, but for the identifier of a connection. */
    private static final Pattern SECRET = Pattern.compile(
            "(?!\\b[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\b)(?<![A-Za-z0-9_+/=.-])[A-Za-z0-9_+/=.-]{20,}");

    private static final JsonAdapter<Object> ANY = new Moshi.Builder().build().adapter(Object.class);

    private GatewayWords() {}

    /** Returns a sentence to append, or nothing. Addresses, which carry session tokens, and keys are left out. */
    static String of(String body) {
        String line = ODD.matcher(inside(parsed(body))).replaceAll(" ").strip();
        String open = ADDRESS.matcher(line).replaceAll("(address hidden)");
        String found = SECRET.matcher(open).replaceAll("(hidden)");
        String shown = found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found;
        return shown.isEmpty() ? "" : " It says: \"" + shown + "\".";
    }

    private static Object parsed(String body) {
        try {
            Object value = ANY.fromJson(body);
            return value == null ? "" : value;
        } catch (IOException | JsonDataException e) {
            return ""; // a page or a text of an edge in between says nothing of use
        }
    }

    private static String inside(Object value) {
        if (value instanceof String text) {
            return text;
        }
        return value instanceof Map<?, ?> object
                ? PLACES.stream()
                        .filter(object::containsKey)
                        .map(place -> inside(Objects.requireNonNullElse(object.get(place), "")))
                        .findFirst()
                        .orElse("")
                : "";
    }
}
