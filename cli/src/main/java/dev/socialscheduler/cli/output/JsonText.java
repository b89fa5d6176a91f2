package dev.socialscheduler.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Writes views as JSON. Characters that control a terminal are escaped: nothing is lost and nothing is executed. */
public final class JsonText {

    private static final Pattern CONTROL_CHARACTERS = Pattern.compile("[\u007F-\u009F\u2028-\u202E\u2066-\u2069]");

    private JsonText() {}

    /** Returns an object as JSON, indented. */
    public static String of(Object view) {
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        try {
            // These characters occur only inside strings.
            return CONTROL_CHARACTERS
                    .matcher(mapper.writeValueAsString(view))
                    .replaceAll(found ->
                            String.format("\\\\u%04x", (int) found.group().charAt(0)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e); // cannot happen: views contain only texts and numbers
        }
    }
}
