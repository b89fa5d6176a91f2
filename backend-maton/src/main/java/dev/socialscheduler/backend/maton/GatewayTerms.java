package dev.socialscheduler.backend.maton;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Extracts human-readable messages from error bodies of any shape: the gateway documents none. Thread-safe. */
final class GatewayTerms {

    private static final List<String> PLACES =
            List.of("message", "error", "detail", "error_description", "msg", "errors");

    private static final int LONGEST = 200;

    /** The rest is ignored, because searching for secrets takes time. */
    private static final int LOOKED_AT = 1_000;

    private static final Pattern ODD = Pattern.compile("[\\p{C}\\p{Z}\\s]+");
    private static final Pattern NO_TEXT = Pattern.compile("^\\s*[{\\[\"]|<");
    private static final Pattern CUT_WORD = Pattern.compile(" ?[^ ]*$");

    /** A whole URL, or its path and query if the query has a value. */
    private static final Pattern ADDRESS = Pattern.compile("[^ ]*(?:://|[?&][A-Za-z_]{1,30}=)[^ ]*");

    /** A run of that length may be a key or token, unless it is the id of a connection. */
    private static final Pattern SECRET = Pattern.compile("(?<![A-Za-z0-9_+/=.-])"
            + "(?![0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\.?(?![A-Za-z0-9_+/=.-]))"
            + "[A-Za-z0-9_+/=.-]{20,}");

    private static final JsonAdapter<Object> ANY = new Moshi.Builder().build().adapter(Object.class);

    private final String key;

    /** Creates an extractor that never repeats a key. */
    GatewayTerms(String key) {
        this.key = key;
    }

    /** Returns a sentence to append, or an empty text. URLs, which contain session tokens, and keys are removed. */
    String in(String body) {
        String line = start(ODD.matcher(said(body)).replaceAll(" ").strip());
        String open = ADDRESS.matcher(line.replace(key, "(hidden)")).replaceAll("(URL hidden)");
        String found = SECRET.matcher(open).replaceAll("(hidden)");
        String shown = found.codePointCount(0, found.length()) > LONGEST
                ? found.substring(0, found.offsetByCodePoints(0, LONGEST)) + "…"
                : found;
        return shown.isEmpty() ? "" : " It says: \"" + shown + "\".";
    }

    /** Truncates a text between two words, so that no secret loses the part that identifies it. */
    private static String start(String line) {
        return line.length() <= LOOKED_AT
                ? line
                : CUT_WORD.matcher(line.substring(0, LOOKED_AT)).replaceFirst("");
    }

    private static String said(String body) {
        try {
            return inside(ANY.fromJson(body));
        } catch (IOException | JsonDataException e) {
            // A text is for people, but the page of an edge in between, or half an object, says nothing of use.
            return NO_TEXT.matcher(body).find() ? "" : body;
        }
    }

    private static String inside(Object value) {
        if (value instanceof String text) {
            return text;
        }
        Stream<?> within = value instanceof Map<?, ?> object
                ? PLACES.stream().map(object::get)
                : value instanceof Collection<?> list ? list.stream() : Stream.of();
        return within.filter(Objects::nonNull)
                .map(GatewayTerms::inside)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return "GatewayWords(hidden)";
    }
}
