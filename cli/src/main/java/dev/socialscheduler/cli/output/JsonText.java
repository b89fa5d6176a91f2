package dev.socialscheduler.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Writes views as JSON. What could steer a terminal is written as an escape, so nothing is lost and nothing happens. */
public final class JsonText {

    private static final Pattern STEERING = Pattern.compile("[\u007F-\u009F\u202A-\u202E\u2066-\u2069]");

    private JsonText() {}

    /** Returns an object as JSON, indented. */
    public static String of(Object view) {
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        try {
            // These characters only ever stand inside of strings.
            return STEERING.matcher(mapper.writeValueAsString(view))
                    .replaceAll(found ->
                            String.format("\\\\u%04x", (int) found.group().charAt(0)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e); // views hold nothing but texts and numbers
        }
    }
}
