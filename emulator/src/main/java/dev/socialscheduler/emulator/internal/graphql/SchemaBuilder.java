package dev.socialscheduler.emulator.internal.graphql;

import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.emulator.internal.graphql.beta.BetaMutationFields;
import dev.socialscheduler.emulator.internal.graphql.beta.BetaQueryFields;
import dev.socialscheduler.emulator.internal.graphql.current.MutationFields;
import dev.socialscheduler.emulator.internal.graphql.current.QueryFields;
import dev.socialscheduler.emulator.internal.graphql.gateway.GatewayMutationFields;
import dev.socialscheduler.emulator.internal.graphql.gateway.GatewayQueryFields;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.internal.world.rules.MediaDemands;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import java.util.Map;

/** Joins the schema of a dialect with the resolvers of a world. */
final class SchemaBuilder {
    private SchemaBuilder() {}

    static GraphQLSchema build(Dialect dialect, WorldService world) {
        GraphQLSchema types = DialectSchema.of(dialect);
        GraphQLCodeRegistry.Builder fields = GraphQLCodeRegistry.newCodeRegistry(types.getCodeRegistry());
        switch (dialect) {
            case CURRENT -> wireCurrent(fields, world);
            case BETA -> wireBeta(fields, world);
            case GATEWAY -> wireGateway(fields, world);
        }
        return types.transformWithoutTypes(schema -> schema.codeRegistry(fields.build()));
    }

    private static void wireCurrent(GraphQLCodeRegistry.Builder fields, WorldService world) {
        QueryFields queries = new QueryFields(world);
        fields.dataFetchers("Query", queries.all());
        fields.dataFetchers("Mutation", new MutationFields(world, MediaDemands.FULL).all());
        fields.dataFetchers("Account", Map.of("organizations", queries::organizations));
    }

    private static void wireBeta(GraphQLCodeRegistry.Builder fields, WorldService world) {
        QueryFields queries = new QueryFields(world);
        MutationFields mutations = new MutationFields(world, MediaDemands.PLAIN_DOCUMENTS);
        fields.dataFetchers("Query", new BetaQueryFields(world, queries).all());
        fields.dataFetchers("Mutation", new BetaMutationFields(world, mutations).all());
        fields.dataFetchers("Account", Map.of("organizations", queries::organizations));
    }

    private static void wireGateway(GraphQLCodeRegistry.Builder fields, WorldService world) {
        fields.dataFetchers("Query", new GatewayQueryFields(world).all());
        fields.dataFetchers("Mutation", new GatewayMutationFields(world).all());
    }
}
