package dev.socialscheduler.backend.graphql.internal.batch;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.backend.graphql.internal.client.DocumentRefusal;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlClient;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlErrorMapper;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlRequest;
import dev.socialscheduler.backend.graphql.internal.dialect.Dialect;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectNegotiator;
import dev.socialscheduler.backend.graphql.internal.lookup.Lookups;
import dev.socialscheduler.backend.support.internal.batch.PostRequest;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import dev.socialscheduler.spi.BatchSender.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sends several posts in one document in the likeliest dialect. It tries no other dialect: if the document is rejected,
 * single requests negotiate the dialect. Thread-safe.
 */
public final class Batches {

    private final GraphQlClient client;
    private final DialectNegotiator dialects;
    private final Lookups lookups;
    private final GraphQlErrorMapper errors;
    private final BatchDocument documents = new BatchDocument();
    private final BatchSize size;

    public Batches(GraphQlClient client, DialectNegotiator dialects, Lookups lookups, GraphQlErrorMapper errors) {
        this.client = client;
        this.dialects = dialects;
        this.lookups = lookups;
        this.errors = errors;
        this.size = new BatchSize(errors.backend());
    }

    /** Proposes what goes into the next document, as {@code BatchSender.first} says. */
    public List<Integer> first(List<PostRequest> requests, int most) {
        Dialect dialect = dialects.likeliest();
        int sayable = 0;
        while (sayable < Math.min(requests.size(), most)
                && dialect.capabilities().containsAll(requests.get(sayable).required())) {
            sayable++;
        }
        List<NewPost> posts = requests.stream().map(PostRequest::post).toList();
        int number = size.of(posts, dialect.name(), Math.max(1, sayable));
        return IntStream.range(0, number).boxed().toList();
    }

    /** Sends posts in one document, as {@code BatchSender.send} says. */
    public List<Answer> send(List<PostRequest> posts) {
        List<Supplier<Answer>> answers = new ArrayList<>();
        List<PostRequest> known = new ArrayList<>();
        List<@Nullable Network> networks = new ArrayList<>();
        List<Answer> told = new ArrayList<>();
        for (PostRequest post : posts) {
            Answer refused = lookedUp(post, known, networks);
            int position = known.size() - 1;
            answers.add(refused == null ? () -> told.get(position) : () -> refused);
        }
        if (!known.isEmpty() && !send(known, networks, told)) {
            return List.of();
        }
        return answers.stream().map(Supplier::get).toList();
    }

    /** Looks up the network of a post and caches it; a failure for this post alone becomes its result. */
    private @Nullable Answer lookedUp(PostRequest post, List<PostRequest> known, List<@Nullable Network> networks) {
        try {
            Network network = lookups.networkFor(post.post());
            known.add(post);
            networks.add(network);
            return null;
        } catch (InvalidPostException
                | NotFoundException
                | PermissionDeniedException
                | UnsupportedCapabilityException e) {
            return Answer.failed(e);
        }
    }

    /** Returns whether the document was accepted. */
    private boolean send(List<PostRequest> posts, List<@Nullable Network> networks, List<Answer> told) {
        Dialect dialect = dialects.likeliest();
        if (!dialect.capabilities().containsAll(required(posts))) {
            return false; // a look-up has just found another dialect
        }
        List<GraphQlRequest<?, ?, Post>> requests = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            requests.add(dialect.createPost(posts.get(i).post(), networks.get(i)));
        }
        try {
            told.addAll(dialects.alone(() -> client.send(
                    Operation.CREATE_POST,
                    documents.of(requests),
                    requests,
                    new BatchDecoder(requests, errors),
                    requests.size())));
            size.taken(dialect.name());
            return true;
        } catch (DocumentRefusal e) {
            size.refused(requests.size(), dialect.name(), e);
            return false;
        }
    }

    private static Set<Capability> required(List<PostRequest> posts) {
        return posts.stream().flatMap(post -> post.required().stream()).collect(Collectors.toSet());
    }

    public List<String> notices() {
        return size.notices(dialects.likeliest().name());
    }
}
