package dev.socialscheduler.backend.graphql.internal.client;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Detects whether a server rejected a document before it executed it, so that nothing was changed. */
final class RefusedDocuments {

    private static final Set<String> CODES = Set.of("GRAPHQL_VALIDATION_FAILED", "GRAPHQL_PARSE_FAILED");

    /**
     * Messages of validators about names and shapes rather than values. With variables, whose error code is not known,
     * the same messages come with another code or with none.
     */
    private static final Pattern OF_SHAPE = Pattern.compile("is not defined by type \""
            + "|does not exist in \"\\w+\" enum"
            + "|of required type \"[^\"]+\" was not provided"
            + "|of type \"[^\"]+\" is required, but it was not provided"
            + "|Cannot query field \"|Unknown argument \"|Unknown type \"|Fragment cannot be spread"
            + "|Exactly one key must be specified|must specify exactly one key"
            + "|Expected type \"\\w+\" to be an object");

    private static final String QUOTING = " got invalid value ";
    private static final String UNQUOTED = " got an invalid value";
    private static final Pattern PATH = Pattern.compile(" at \"[^\"]+\"$");

    private RefusedDocuments() {}

    /**
     * Returns whether a response rejects the document.
     *
     * @param areLocated whether every error refers to a part of the document; servers then reject it with status 200
     *     and without a code, too
     */
    static boolean isOne(int status, @Nullable String code, String messages, boolean areLocated) {
        if (code != null && CODES.contains(code)) {
            return true;
        }
        boolean isUnnamed = code == null && (status == 400 || (status == 200 && areLocated));
        boolean isOfVariables = status == 400 && "BAD_USER_INPUT".equals(code);
        return (isUnnamed || isOfVariables) && OF_SHAPE.matcher(messages).find();
    }

    /** Returns a validation message without the value that it quotes, which may be the text of a post. */
    static String withoutValue(String message) {
        int value = message.indexOf(QUOTING);
        int reason = message.lastIndexOf("; ");
        if (value < 0 || reason < value) {
            return message;
        }
        Matcher path = PATH.matcher(message.substring(value, reason));
        return message.substring(0, value) + UNQUOTED + (path.find() ? path.group() : "") + message.substring(reason);
    }

    /** Returns whether it concerns the variables of one request; otherwise the document is always rejected. */
    static boolean isOfVariables(String words) {
        return words.contains(UNQUOTED);
    }
}
