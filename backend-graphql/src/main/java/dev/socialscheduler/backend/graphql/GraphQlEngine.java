package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.QuotaLedger;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.spi.BackendContext;

/** Makes the verbs over the GraphQL API, for every backend that reaches it. */
public final class GraphQlEngine {

    private GraphQlEngine() {}

    /** Returns the verbs, raw: one attempt each, no checks. Sends no request. */
    public static SocialScheduler over(GraphQlTransport transport, BackendContext context) {
        QuotaLedger quota = new QuotaLedger(context.clock());
        GraphQlErrorMapper errors =
                new GraphQlErrorMapper(transport.backend(), transport.words(), transport.gateway(), context.clock());
        GraphQlService service = GraphQlService.over(transport.http());
        GraphQlClient client = new GraphQlClient(service, transport.endpoint(), errors, quota, transport.pace());
        Lookups lookups = new Lookups(client, errors, context.find(CommonSettings.ORGANIZATION_ID));
        return new GraphQlScheduler(transport, client, lookups, errors, quota);
    }
}
