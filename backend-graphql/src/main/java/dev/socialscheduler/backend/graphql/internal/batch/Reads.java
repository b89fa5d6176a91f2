package dev.socialscheduler.backend.graphql.internal.batch;

import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.backend.graphql.internal.client.DocumentRefusal;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlClient;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlErrorMapper;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlRequest;
import dev.socialscheduler.backend.graphql.internal.dialect.Dialect;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectNegotiator;
import dev.socialscheduler.spi.BatchReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads several posts by id with one document in the likeliest dialect. If it is rejected, single reads negotiate the
 * dialect. Thread-safe.
 */
public final class Reads implements BatchReader {

    private final GraphQlClient client;
    private final DialectNegotiator dialects;
    private final GraphQlErrorMapper errors;
    private final BatchDocument documents = new BatchDocument();
    private final BatchSize size;

    public Reads(GraphQlClient client, DialectNegotiator dialects, GraphQlErrorMapper errors) {
        this.client = client;
        this.dialects = dialects;
        this.errors = errors;
        this.size = new BatchSize(errors.backend());
    }

    @Override
    public int readable(int wanted) {
        return size.of(wanted, dialects.likeliest().name());
    }

    @Override
    public Map<PostId, Optional<Post>> read(List<PostId> ids) {
        Dialect dialect = dialects.likeliest();
        List<? extends GraphQlRequest<?, ?, Post>> requests =
                ids.stream().map(dialect::post).toList();
        try {
            Map<PostId, Optional<Post>> posts = dialects.alone(() -> client.send(
                    Operation.POST,
                    documents.of(requests),
                    requests,
                    new ReadDecoder(ids, requests, errors),
                    requests.size()));
            size.taken(dialect.name());
            return posts;
        } catch (MissingPosts e) {
            size.taken(dialect.name());
            return e.missing();
        } catch (DocumentRefusal e) {
            size.refused(requests.size(), dialect.name(), e);
            return Map.of();
        }
    }

    public List<String> notices() {
        return size.notices(dialects.likeliest().name());
    }
}
