package dev.socialscheduler.backend.graphql.internal.batch;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.socialscheduler.Post;
import dev.socialscheduler.backend.graphql.internal.client.Document;
import dev.socialscheduler.backend.graphql.internal.client.DocumentText;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlRequest;
import dev.socialscheduler.backend.graphql.internal.client.Payloads;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Builds documents for several posts from the document for one: its field once for each post, with an alias and a
 * variable of its own. The text contains no values, so there is one document per number of posts, whatever the nonces.
 * Nested fragments are inlined, because each adds a level in the provider's cost formula. Thread-safe.
 */
public final class BatchDocument {

    private static final Pattern OPERATION =
            Pattern.compile("(mutation|query) (\\w+)\\(\\$(\\w+): (\\w+!)\\) \\{\\s+(\\w+)\\((\\w+): \\$\\w+\\) ");
    private static final Pattern FRAGMENT = Pattern.compile("fragment (\\w+) on \\w+ ");
    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.([A-Z]\\w+)");

    private final Map<String, Map<Integer, Document<List<? extends GraphQlRequest<?, ?, Post>>, Payloads>>> documents =
            new ConcurrentHashMap<>();

    /** Returns the document for a number of posts in one dialect. */
    Document<List<? extends GraphQlRequest<?, ?, Post>>, Payloads> of(
            List<? extends GraphQlRequest<?, ?, Post>> requests) {
        Document<?, ?> one = requests.get(0).document();
        return documents
                .computeIfAbsent(one.text(), text -> new ConcurrentHashMap<>())
                .computeIfAbsent(requests.size(), posts -> several(one, posts));
    }

    private static Document<List<? extends GraphQlRequest<?, ?, Post>>, Payloads> several(
            Document<?, ?> one, int posts) {
        return Document.several(
                name(one.name()),
                () -> new DocumentText(write(one.text(), posts), write(one.text(), posts, DocumentText.mark())),
                new Inputs());
    }

    private static String name(String one) {
        return one.equals("Post") ? "PostsById" : one + "s";
    }

    static String alias(int position) {
        return "p" + position;
    }

    /** Returns the text of a document for several posts, without nonces. */
    public static String write(String one, int posts) {
        return write(one, posts, "");
    }

    /**
     * Returns the text of a document for several posts.
     *
     * @param mark what follows the alias of each
     */
    public static String write(String one, int posts, String mark) {
        Matcher operation = OPERATION.matcher(one);
        if (!operation.lookingAt()) {
            throw new IllegalStateException("The document is not a single-post document: " + one);
        }
        String selection = block(one, operation.end());
        String fragments = writtenOut(one, selection);
        String variable = "$" + operation.group(3);
        String head = operation.group(1) + " " + name(operation.group(2));
        return IntStream.range(0, posts)
                        .mapToObj(i -> variable + i + ": " + operation.group(4))
                        .collect(Collectors.joining(", ", head + "(", ") {\n"))
                + IntStream.range(0, posts)
                        .mapToObj(i -> "  " + alias(i) + mark + ": " + operation.group(5) + "(" + operation.group(6)
                                + ": " + variable + i + ") " + selection + "\n")
                        .collect(Collectors.joining())
                + "}\n" + fragments;
    }

    /** Returns the text in braces from a position on, including the braces. */
    private static String block(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char sign = text.charAt(i);
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            if (depth == 0) {
                return text.substring(from, i + 1);
            }
        }
        throw new IllegalStateException("A brace is not closed: " + text.substring(from));
    }

    /** Returns the fragments that a selection spreads, with nested fragments inlined. */
    private static String writtenOut(String document, String selection) {
        Map<String, MatchedFragment> fragments = FRAGMENT.matcher(document)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1),
                        found -> new MatchedFragment(found.group(), block(document, found.end()))));
        return SPREAD.matcher(selection)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .map(name -> named(name, fragments))
                .map(fragment -> fragment.head() + fields(fragment, fragments) + "\n")
                .collect(Collectors.joining());
    }

    private static MatchedFragment named(String name, Map<String, MatchedFragment> all) {
        return Objects.requireNonNull(all.get(name), name);
    }

    private static String fields(MatchedFragment fragment, Map<String, MatchedFragment> all) {
        return SPREAD.matcher(fragment.block()).replaceAll(found -> {
            String inner = fields(named(found.group(1), all), all);
            return Matcher.quoteReplacement(
                    inner.substring(1, inner.length() - 1).strip());
        });
    }

    private record MatchedFragment(String head, String block) {}

    /** Encodes the variables of each request under unique names. */
    private static final class Inputs extends JsonAdapter<List<? extends GraphQlRequest<?, ?, Post>>> {

        @Override
        public void toJson(JsonWriter writer, @Nullable List<? extends GraphQlRequest<?, ?, Post>> requests)
                throws IOException {
            writer.beginObject();
            int number = 0;
            for (GraphQlRequest<?, ?, Post> request :
                    requests == null ? List.<GraphQlRequest<?, ?, Post>>of() : requests) {
                for (Map.Entry<?, ?> variable : request.values().entrySet()) {
                    writer.name(variable.getKey() + Integer.toString(number)).jsonValue(variable.getValue());
                }
                number++;
            }
            writer.endObject();
        }

        @Override
        public List<GraphQlRequest<?, ?, Post>> fromJson(JsonReader reader) {
            throw new UnsupportedOperationException("Variables are write-only.");
        }
    }
}
