package dev.socialscheduler.emulator.internal.v1;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that the service derives from texts. */
final class Texts {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final int HEX = 16;
    private static final int SHORT = 7;

    private Texts() {}

    /** Returns HTML with clickable links. */
    static String html(String text) {
        StringBuilder html = new StringBuilder();
        Matcher links = LINK.matcher(text);
        int end = 0;
        while (links.find()) {
            String link = escaped(links.group());
            html.append(escaped(text.substring(end, links.start())));
            html.append("<a href=\"").append(link).append("\">").append(link).append("</a>");
            end = links.end();
        }
        return html.append(escaped(text.substring(end))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String md5(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }

    /** Returns an identifier of digits only, like those of networks. */
    static String digits(String id) {
        return new BigInteger(id, HEX).toString();
    }

    /** Returns the first link of a text, or an empty text. */
    static String firstLink(String text) {
        return LINK.matcher(text)
                .results()
                .map(link -> link.group())
                .findFirst()
                .orElse("");
    }

    static String shortened(String text) {
        return LINK.matcher(text)
                .replaceAll(link -> "https://buff.ly/" + md5(link.group()).substring(0, SHORT));
    }
}
