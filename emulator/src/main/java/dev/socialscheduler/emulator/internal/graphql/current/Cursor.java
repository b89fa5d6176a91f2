package dev.socialscheduler.emulator.internal.graphql.current;

import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ServiceException.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cursors resemble those that were observed: base64 of base64 of a wrapped id. Clients must not rely on it. */
public final class Cursor {
    private static final Pattern CONTENT = Pattern.compile("o\"([^\"]+)\"");

    private Cursor() {}

    static String of(String id) {
        return base64(base64("o\"" + id + "\""));
    }

    public static @Nullable String id(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            Matcher content = CONTENT.matcher(decoded(decoded(cursor)));
            if (content.matches()) {
                return content.group(1);
            }
        } catch (IllegalArgumentException e) {
            throw ServiceException.of(Kind.INVALID_INPUT, "Invalid cursor");
        }
        throw ServiceException.of(Kind.INVALID_INPUT, "Invalid cursor");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String text) {
        return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
