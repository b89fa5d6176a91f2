package dev.socialscheduler.backend.graphql.internal.engine;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.internal.batch.Batches;
import dev.socialscheduler.backend.graphql.internal.batch.Reads;
import dev.socialscheduler.backend.graphql.internal.beta.BetaDialect;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlClient;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlErrorMapper;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlService;
import dev.socialscheduler.backend.graphql.internal.client.NonceSource;
import dev.socialscheduler.backend.graphql.internal.current.CurrentDialect;
import dev.socialscheduler.backend.graphql.internal.current.GraphQlDecoder;
import dev.socialscheduler.backend.graphql.internal.dialect.AnswerCheck;
import dev.socialscheduler.backend.graphql.internal.dialect.CheckedDialect;
import dev.socialscheduler.backend.graphql.internal.dialect.Dialect;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectNegotiator;
import dev.socialscheduler.backend.graphql.internal.gateway.GatewayDecoder;
import dev.socialscheduler.backend.graphql.internal.gateway.GatewayDialect;
import dev.socialscheduler.backend.graphql.internal.lookup.Lookups;
import dev.socialscheduler.backend.graphql.internal.lookup.Networks;
import dev.socialscheduler.backend.support.internal.http.HttpClients;
import dev.socialscheduler.backend.support.internal.quota.QuotaLedger;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.spi.BackendContext;
import java.util.List;

/** Creates the operations over the GraphQL API for every backend that uses it. */
public final class GraphQlEngine {

    private GraphQlEngine() {}

    /** Returns the operations without the guard: one attempt each, no validation. Sends no request. */
    public static SocialScheduler over(GraphQlTransport transport, BackendContext context) {
        QuotaLedger quota = QuotaLedger.of(transport.backend(), context);
        GraphQlErrorMapper errors =
                new GraphQlErrorMapper(transport.backend(), transport.words(), transport.gateway(), context.clock());
        GraphQlService service = GraphQlService.over(transport.http(), transport.endpoint());
        GraphQlClient client = new GraphQlClient(
                service,
                transport.endpoint(),
                errors,
                quota,
                transport.pace(),
                transport.nonces(),
                () -> HttpClients.distrust(transport.http()));
        Networks networks = new Networks();
        DialectNegotiator dialects = new DialectNegotiator(client, errors, dialects(transport, errors, networks));
        Lookups lookups = new Lookups(dialects, errors, networks, context.find(CommonSettings.ORGANIZATION_ID));
        Batches batches = new Batches(client, dialects, lookups, errors);
        Reads reads = new Reads(client, dialects, errors);
        return new GraphQlScheduler(transport, dialects, lookups, networks, errors, quota, batches, reads);
    }

    private static List<Dialect> dialects(GraphQlTransport transport, GraphQlErrorMapper errors, Networks networks) {
        GraphQlDecoder decoder = new GraphQlDecoder(errors);
        AnswerCheck check = new AnswerCheck(transport.nonces() != NonceSource.NONE);
        return transport.dialects().stream()
                .map(name -> switch (name) {
                    case BETA -> new BetaDialect(decoder);
                    case GATEWAY -> new GatewayDialect(new GatewayDecoder(errors, networks));
                    default -> new CurrentDialect(decoder);
                })
                .<Dialect>map(dialect -> new CheckedDialect(dialect, check))
                .toList();
    }
}
