package dev.socialscheduler.testsupport.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The aliases of the root fields of a GraphQL document. A client may put a new part into them with each request, which a
 * scripted answer cannot know: it has the plain names instead, {@code createPost} for the only field {@code c8f3a21:
 * createPost}, and {@code p0} for {@code p0_8f3a21: createPost}.
 */
public final class Aliases {

    /** In our documents only aliases stand before a colon and a name in lower case; arguments stand before variables. */
    private static final Pattern ALIAS = Pattern.compile("(?<![\\w$])([a-z]\\w*): (?=([a-z]\\w*)[ ({])");

    private static final Pattern NUMBERED = Pattern.compile("(p\\d+)(_\\w+)?");

    private Aliases() {}

    /** Returns a document with plain names. */
    public static String plain(String document) {
        return ALIAS.matcher(document).replaceAll(alias -> {
            Matcher numbered = NUMBERED.matcher(alias.group(1));
            return numbered.matches() ? numbered.group(1) + ": " : "";
        });
    }

    /**
     * Returns an answer in which the root fields have the aliases of the request.
     *
     * @param request the body of a request
     * @param answer the body of its answer, with plain names
     */
    public static String echoed(String request, String answer) {
        int query = request.indexOf("\"query\"");
        if (query < 0 || answer.isEmpty()) {
            return answer;
        }
        int variables = request.indexOf("\"variables\"", query);
        String echoed = answer;
        for (Map.Entry<String, String> alias : all(
                // a line break in JSON would be taken for a part of the alias
                request.substring(query, variables < 0 ? request.length() : variables)
                        .replace("\\n", " "))
                .entrySet()) {
            echoed = echoed(alias.getKey(), alias.getValue(), echoed);
        }
        return echoed;
    }

    private static Map<String, String> all(String document) {
        Map<String, String> aliases = new LinkedHashMap<>();
        Matcher matcher = ALIAS.matcher(document);
        while (matcher.find()) {
            Matcher numbered = NUMBERED.matcher(matcher.group(1));
            aliases.put(numbered.matches() ? numbered.group(1) : matcher.group(2), matcher.group(1));
        }
        return aliases;
    }

    private static String echoed(String name, String alias, String answer) {
        String paths = answer.replaceAll(
                "(\"path\"\\s*:\\s*\\[\\s*)\"" + name + "\"", "$1\"" + Matcher.quoteReplacement(alias) + "\"");
        int data = paths.indexOf("\"data\"");
        return data < 0
                ? paths
                : paths.substring(0, data)
                        + paths.substring(data).replaceFirst("\"" + name + "\"(\\s*):", "\"" + alias + "\"$1:");
    }
}
