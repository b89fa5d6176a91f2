package dev.socialscheduler.emulator.internal.graphql.validation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the lexical tokens of a document before it is parsed. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile(
            "\\uFEFF|[\\s,]++|#[^\\n\\r]*+" // ignored characters
                    + "|(?<token>\\.\\.\\.|[_A-Za-z][_0-9A-Za-z]*+|-?[0-9][0-9.eE+-]*+"
                    + "|\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+\"\"\"|\"(?:[^\"\\\\\\n\\r]|\\\\.)*+\"|.)");

    private Tokens() {}

    static int count(String document) {
        int count = 0;
        Matcher matcher = TOKEN.matcher(document);
        while (matcher.find()) {
            if (matcher.group("token") != null) {
                count++;
            }
        }
        return count;
    }
}
