package dev.socialscheduler.backend.graphql.internal.engine;

import dev.socialscheduler.backend.graphql.dialect.GraphQlDialect;
import dev.socialscheduler.backend.graphql.internal.client.ProxyErrorMapper;
import dev.socialscheduler.backend.support.internal.error.BackendTerms;
import dev.socialscheduler.backend.support.internal.http.HttpClients;
import dev.socialscheduler.backend.support.internal.quota.RequestPace;
import java.net.URI;
import java.util.List;
import okhttp3.OkHttpClient;

/**
 * How a backend reaches the GraphQL API: all in which the backends differ that share its engine.
 *
 * @param backend the backend's id
 * @param words what its messages call things
 * @param endpoint where requests are sent, to the letter
 * @param http sends them with the credential; closed with the scheduler
 * @param gateway the errors of what stands in front of the API
 * @param pace how fast requests may follow each other
 * @param dialects in which spelling requests are sent: the one, or several to be tried, the likeliest first
 * @param extras what {@code unwrap} gives beyond the verbs
 */
public record GraphQlTransport(
        String backend,
        BackendTerms words,
        URI endpoint,
        OkHttpClient http,
        ProxyErrorMapper gateway,
        RequestPace pace,
        List<GraphQlDialect> dialects,
        List<Object> extras) {

    public GraphQlTransport {
        dialects = List.copyOf(dialects);
        extras = List.copyOf(extras);
    }

    /** Returns what to try for a setting: the dialect that it names, or for {@code auto} all of these. */
    public static List<GraphQlDialect> dialects(GraphQlDialect setting, GraphQlDialect... all) {
        return setting == GraphQlDialect.AUTO ? List.of(all) : List.of(setting);
    }

    void close() {
        HttpClients.close(http);
    }
}
