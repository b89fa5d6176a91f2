package dev.socialscheduler.backend.graphql.internal.batch;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.ErrorEntry;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlClient.Decode;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlErrorMapper;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlRequest;
import dev.socialscheduler.backend.graphql.internal.client.Payloads;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.error.ErrorContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Decodes several posts of one response, or the ids of the missing ones. */
final class ReadDecoder implements Decode<Payloads, Map<PostId, Optional<Post>>> {

    private final List<PostId> ids;
    private final List<? extends GraphQlRequest<?, ?, Post>> requests;
    private final GraphQlErrorMapper errors;

    ReadDecoder(List<PostId> ids, List<? extends GraphQlRequest<?, ?, Post>> requests, GraphQlErrorMapper errors) {
        this.ids = ids;
        this.requests = requests;
        this.errors = errors;
    }

    @Override
    public Map<PostId, Optional<Post>> decode(Payloads data, ErrorContext context) {
        Map<PostId, Optional<Post>> posts = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            String alias = BatchDocument.alias(i);
            Object payload = Wires.required(data.get(alias), alias);
            posts.put(ids.get(i), Optional.of(requests.get(i).read(payload, context)));
        }
        return posts;
    }

    @Override
    public RuntimeException failure(RuntimeException mapped, List<ErrorEntry> failures) {
        if (failures.stream().noneMatch(ErrorEntry::isOfField)) {
            return errors.ofBatch(mapped, failures);
        }
        List<PostId> missing = IntStream.range(0, ids.size())
                .filter(i -> failures.stream().anyMatch(failure -> failure.isAt(BatchDocument.alias(i))))
                .mapToObj(ids::get)
                .toList();
        return missing.isEmpty() || !failures.stream().allMatch(ErrorEntry::isNotFound)
                ? mapped
                : new MissingPosts(missing);
    }
}
