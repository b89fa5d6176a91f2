package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.backend.graphql.internal.beta.BetaDialect;
import dev.socialscheduler.backend.graphql.internal.client.Document;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlClient.Decode;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlErrorMapper;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlRequest;
import dev.socialscheduler.backend.graphql.internal.client.ProxyErrorMapper;
import dev.socialscheduler.backend.graphql.internal.current.CurrentDialect;
import dev.socialscheduler.backend.graphql.internal.current.CurrentDocuments;
import dev.socialscheduler.backend.graphql.internal.current.GraphQlDecoder;
import dev.socialscheduler.backend.graphql.internal.dialect.Dialect;
import dev.socialscheduler.backend.graphql.internal.gateway.GatewayDecoder;
import dev.socialscheduler.backend.graphql.internal.gateway.GatewayDialect;
import dev.socialscheduler.backend.graphql.internal.lookup.Networks;
import dev.socialscheduler.backend.support.internal.error.BackendTerms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads data as the client does, without a server. */
public final class Decoding {

    private static final GraphQlErrorMapper ERRORS = new GraphQlErrorMapper(
            "graphql", new BackendTerms("", "", "", ""), ProxyErrorMapper.NONE, Clock.systemUTC());
    public static final GraphQlDecoder DECODER = new GraphQlDecoder(ERRORS);
    static final Dialect CURRENT = new CurrentDialect(DECODER);
    static final Dialect BETA = new BetaDialect(DECODER);
    public static final Dialect GATEWAY = new GatewayDialect(new GatewayDecoder(ERRORS, new Networks()));

    private Decoding() {}

    public static <D, T> T decoded(Document<?, D> document, Decode<D, T> decode, String data) {
        try {
            EnvelopeWire.@Nullable Envelope<D> envelope = document.answer("").fromJson("{\"data\":" + data + "}");
            D read = Objects.requireNonNull(Objects.requireNonNull(envelope).data());
            return decode.decode(read, ERRORS.context(Operation.POST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the answer to a request. */
    public static <D, T> T answered(GraphQlRequest<?, D, T> request, String data) {
        return decoded(request.document(), request.decode(), data);
    }

    public static Post post(String json) {
        return decoded(CurrentDocuments.POST, DECODER::post, "{\"post\":" + json + "}");
    }

    /** The barest post, with one value replaced. */
    public static Post postWith(String key, String value) {
        String json = Samples.BARE_POST.replaceFirst(
                "\"" + key + "\":(null|\\[]|\"[^\"]*\")", "\"" + key + "\":" + Matcher.quoteReplacement(value));
        if (json.equals(Samples.BARE_POST)) {
            throw new IllegalArgumentException("a bare post has no " + key);
        }
        return post(json);
    }
}
