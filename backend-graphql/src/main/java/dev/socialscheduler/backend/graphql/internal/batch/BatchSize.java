package dev.socialscheduler.backend.graphql.internal.batch;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.graphql.dialect.GraphQlDialect;
import dev.socialscheduler.backend.graphql.internal.client.DocumentRefusal;
import dev.socialscheduler.internal.LogTopics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The number of posts per document: as many as the provider's limits allow, and fewer once the server rejects that. A
 * rejected document was not executed, so stepping down is harmless. The size is kept for later calls. Thread-safe.
 */
public final class BatchSize {

    /** The provider accepts 30 aliases; a test shows that its other limits are higher. */
    public static final int MOST = 30;

    /** The size after a first rejection, before each post is sent separately. */
    static final int FEW = 10;

    /** The limit of a request body is undocumented; a few hundred kilobytes are accepted everywhere. */
    static final int MAX_CHARACTERS = 200_000;

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.BATCH);

    private final String backend;
    private final Map<GraphQlDialect, Integer> most = new ConcurrentHashMap<>();
    private final Map<GraphQlDialect, Boolean> understood = new ConcurrentHashMap<>();
    private final AtomicInteger alone = new AtomicInteger();

    BatchSize(String backend) {
        this.backend = backend;
    }

    /** Returns how many of these posts, from the first one on, fit into one document of a dialect. */
    int of(List<NewPost> posts, GraphQlDialect dialect, int wanted) {
        int bound = of(Math.min(wanted, posts.size()), dialect);
        int signs = 0;
        for (int number = 0; number < bound; number++) {
            signs += signs(posts.get(number));
            if (signs > MAX_CHARACTERS) {
                return Math.max(1, number);
            }
        }
        return bound;
    }

    /** Returns how many small items fit into one document of a dialect. */
    int of(int wanted, GraphQlDialect dialect) {
        return alone.getAndUpdate(left -> Math.max(0, left - 1)) > 0
                ? 1
                : Math.min(wanted, most.getOrDefault(dialect, MOST));
    }

    private static int signs(NewPost post) {
        return post.text().length()
                + post.thread().stream()
                        .map(ThreadPost::text)
                        .mapToInt(String::length)
                        .sum();
    }

    void taken(GraphQlDialect dialect) {
        understood.put(dialect, true);
    }

    /** A document for several posts was rejected: for the variables of a post, their number, or its dialect. */
    void refused(int posts, GraphQlDialect dialect, DocumentRefusal why) {
        if (understood.putIfAbsent(dialect, true) == null) {
            alone.set(1); // a single post finds out whether it is the dialect
            return;
        }
        if (why.isOfVariables()) {
            alone.set(posts); // which one it is shows if each goes alone
            return;
        }
        int fewer = posts > FEW ? FEW : 1;
        int before = most.getOrDefault(dialect, MOST);
        if (fewer < before) {
            most.put(dialect, fewer);
            LOG.warn(
                    "{}: the server does not accept {} posts in one request of the dialect {}; sending at most {} from"
                            + " now on: {}",
                    backend,
                    posts,
                    dialect.wireName(),
                    fewer,
                    why.words());
        }
    }

    /** Returns notices for users about the size. */
    List<String> notices(GraphQlDialect dialect) {
        int now = most.getOrDefault(dialect, MOST);
        return now == MOST
                ? List.of()
                : List.of("The server rejects large batches, so "
                        + (now == 1
                                ? "each post is sent separately."
                                : "at most " + now + " posts are sent in one request."));
    }
}
