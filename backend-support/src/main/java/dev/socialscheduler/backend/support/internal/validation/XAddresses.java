package dev.socialscheduler.backend.support.internal.validation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * URLs in a text as X counts them: each has the same length. Only text that starts with http is treated as a URL. X
 * also recognizes "example.com" by a list of all top-level domains, but counting too little rejects no valid post.
 * Parsed by hand, because a regular expression that finds the end of a URL needs a deep stack for a long text.
 */
final class XAddresses {

    /** The length of any URL on X. */
    static final int LENGTH = 23;

    private static final String STAND_IN = "x".repeat(LENGTH);

    private static final Pattern BEGIN = Pattern.compile(
            "(?<![\\p{Alnum}@$#])https?://", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final String IN_PATH = "!*';:=+,.$/%#[]-\u2013_~&|@?{}";
    private static final String AT_END_OF_PATH = "=_#/+-";

    private XAddresses() {}

    /** Returns a text in which every URL has the length that X counts. */
    static String evened(String text) {
        if (!text.contains("://")) {
            return text;
        }
        Matcher begin = BEGIN.matcher(text);
        StringBuilder evened = new StringBuilder();
        int copied = 0;
        int from = 0;
        while (begin.find(from)) {
            from = end(text, begin.end());
            if (from > begin.end()) {
                evened.append(text, copied, begin.start()).append(STAND_IN);
                copied = from;
            }
        }
        return copied == 0 ? text : evened.append(text, copied, text.length()).toString();
    }

    /** Returns the end of a URL, or its start if it has no host with a top-level domain. */
    private static int end(String text, int begin) {
        int host = begin;
        while (host < text.length() && isOfHost(text.charAt(host))) {
            host++;
        }
        while (host > begin && !Character.isLetterOrDigit(text.charAt(host - 1))) {
            host--;
        }
        int dot = text.lastIndexOf('.', host - 1);
        boolean hasTopLevel = dot > begin
                && host - dot > 2
                && text.substring(dot + 1, host).chars().allMatch(Character::isLetter);
        return hasTopLevel ? endOfPath(text, endOfPort(text, host)) : begin;
    }

    private static int endOfPort(String text, int host) {
        int port = host;
        if (port < text.length() && text.charAt(port) == ':') {
            do {
                port++;
            } while (port < text.length() && Character.isDigit(text.charAt(port)));
        }
        return port > host + 1 ? port : host;
    }

    /** A URL ends neither with the full stop of a sentence nor with a bracket that was opened before it. */
    private static int endOfPath(String text, int begin) {
        if (begin >= text.length() || (text.charAt(begin) != '/' && text.charAt(begin) != '?')) {
            return begin;
        }
        int end = begin;
        int open = 0;
        for (int i = begin; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean closes = c == ')' && open > 0;
            if (c != '(' && !closes && !isWord(c) && IN_PATH.indexOf(c) < 0) {
                break;
            }
            open += c == '(' ? 1 : closes ? -1 : 0;
            end = closes || isWord(c) || AT_END_OF_PATH.indexOf(c) >= 0 ? i + 1 : end;
        }
        return end;
    }

    private static boolean isOfHost(char c) {
        return isWord(c) || c == '.' || c == '-' || c == '_';
    }

    /** Latin and Cyrillic: characters of a wide script directly after a URL are not part of it. */
    private static boolean isWord(char c) {
        return c < 0x530 && Character.isLetterOrDigit(c);
    }
}
