package dev.socialscheduler.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses URLs returned by providers, which may be valid in browsers but not as a {@link URI}. */
public final class Addresses {

    private static final Pattern ODD = Pattern.compile("[\\p{Z}\\p{Cntrl}\"<>\\\\^`{|}\\[\\]]|%(?![0-9A-Fa-f]{2})");

    private Addresses() {}

    /**
     * Returns the URI, with illegal characters escaped as in browsers; null if the text is not a valid URI even then.
     */
    public static @Nullable URI parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return escaped(text);
        }
    }

    private static @Nullable URI escaped(String text) {
        String escaped = ODD.matcher(text)
                .replaceAll(found ->
                        URLEncoder.encode(found.group(), StandardCharsets.UTF_8).replace("+", "%20"));
        int fragment = escaped.contains("#") ? escaped.indexOf('#') + 1 : escaped.length();
        try {
            return new URI(
                    escaped.substring(0, fragment) + escaped.substring(fragment).replace("#", "%23"));
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
