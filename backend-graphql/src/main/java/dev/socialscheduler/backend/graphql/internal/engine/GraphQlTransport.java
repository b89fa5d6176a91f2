package dev.socialscheduler.backend.graphql.internal.engine;

import dev.socialscheduler.backend.graphql.dialect.AnswerProof;
import dev.socialscheduler.backend.graphql.dialect.GraphQlDialect;
import dev.socialscheduler.backend.graphql.internal.client.NonceSource;
import dev.socialscheduler.backend.graphql.internal.client.ProxyErrorMapper;
import dev.socialscheduler.backend.support.internal.error.BackendTerms;
import dev.socialscheduler.backend.support.internal.http.HttpClients;
import dev.socialscheduler.backend.support.internal.quota.RequestPace;
import java.net.URI;
import java.util.List;
import okhttp3.OkHttpClient;

/**
 * The transport of a backend: everything in which the backends that share the GraphQL engine differ.
 *
 * @param backend the id of the backend
 * @param words the terms that its messages use
 * @param endpoint the exact URL that requests are sent to
 * @param http sends requests with the credential; closed with the scheduler
 * @param gateway maps the errors of a proxy in front of the API
 * @param pace limits the rate of requests
 * @param nonces the nonces of requests, {@link NonceSource#NONE} if only their content proves answers
 * @param dialects the dialects to try, the likeliest first
 * @param extras the types that {@code unwrap} offers besides the common operations
 */
public record GraphQlTransport(
        String backend,
        BackendTerms words,
        URI endpoint,
        OkHttpClient http,
        ProxyErrorMapper gateway,
        RequestPace pace,
        NonceSource nonces,
        List<GraphQlDialect> dialects,
        List<Object> extras) {

    public GraphQlTransport {
        dialects = List.copyOf(dialects);
        extras = List.copyOf(extras);
    }

    /** Returns the dialects to try for a setting: the one that it names, or for {@code auto} all of these. */
    public static List<GraphQlDialect> dialects(GraphQlDialect setting, GraphQlDialect... all) {
        return setting == GraphQlDialect.AUTO ? List.of(all) : List.of(setting);
    }

    /** Returns the nonces for a setting. */
    public static NonceSource nonces(AnswerProof setting) {
        return setting == AnswerProof.NONCE ? NonceSource.RANDOM : NonceSource.NONE;
    }

    /** Returns the same transport with other nonces. */
    public GraphQlTransport withNonces(NonceSource others) {
        return new GraphQlTransport(backend, words, endpoint, http, gateway, pace, others, dialects, extras);
    }

    void close() {
        HttpClients.close(http);
    }
}
