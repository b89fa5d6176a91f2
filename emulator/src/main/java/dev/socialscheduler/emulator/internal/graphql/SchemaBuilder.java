package dev.socialscheduler.emulator.internal.graphql;

import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.emulator.internal.graphql.beta.BetaMutationFields;
import dev.socialscheduler.emulator.internal.graphql.beta.BetaQueryFields;
import dev.socialscheduler.emulator.internal.graphql.beta.BetaWireNames;
import dev.socialscheduler.emulator.internal.graphql.current.MutationFields;
import dev.socialscheduler.emulator.internal.graphql.current.QueryFields;
import dev.socialscheduler.emulator.internal.graphql.current.ScalarTypes;
import dev.socialscheduler.emulator.internal.graphql.current.View;
import dev.socialscheduler.emulator.internal.graphql.gateway.GatewayMutationFields;
import dev.socialscheduler.emulator.internal.graphql.gateway.GatewayQueryFields;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.internal.world.rules.MediaDemands;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.util.Map;

/** Joins the schema of a dialect with the fields that answer it. */
final class SchemaBuilder {
    private SchemaBuilder() {}

    static GraphQLSchema build(Dialect dialect, WorldService world) {
        TypeDefinitionRegistry types = new SchemaParser().parse(dialect.sdl());
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring().wiringFactory(new ViewWiring());
        switch (dialect) {
            case CURRENT -> wireCurrent(wiring, world);
            case BETA -> wireBeta(wiring, world);
            case GATEWAY -> wireGateway(wiring, world);
        }
        types.scalars().values().stream()
                .filter(scalar -> scalar.getSourceLocation() != null)
                .forEach(scalar -> wiring.scalar(ScalarTypes.named(scalar.getName())));
        return new SchemaGenerator().makeExecutableSchema(types, wiring.build());
    }

    private static void wireCurrent(RuntimeWiring.Builder wiring, WorldService world) {
        QueryFields queries = new QueryFields(world);
        wire(wiring, "Query", queries.all());
        wire(wiring, "Mutation", new MutationFields(world, MediaDemands.FULL).all());
        wire(wiring, "Account", Map.of("organizations", queries::organizations));
    }

    private static void wireBeta(RuntimeWiring.Builder wiring, WorldService world) {
        QueryFields queries = new QueryFields(world);
        MutationFields mutations = new MutationFields(world, MediaDemands.PLAIN_DOCUMENTS);
        wire(wiring, "Query", new BetaQueryFields(world, queries).all());
        wire(wiring, "Mutation", new BetaMutationFields(world, mutations).all());
        wire(wiring, "Account", Map.of("organizations", queries::organizations));
        BetaWireNames.wire(wiring);
    }

    private static void wireGateway(RuntimeWiring.Builder wiring, WorldService world) {
        wire(wiring, "Query", new GatewayQueryFields(world).all());
        wire(wiring, "Mutation", new GatewayMutationFields(world).all());
    }

    private static void wire(RuntimeWiring.Builder wiring, String typeName, Map<String, DataFetcher<?>> fields) {
        wiring.type(typeName, type -> {
            fields.forEach(type::dataFetcher);
            return type;
        });
    }

    /** Every field that no one answers specially is read from a {@link View}, which also knows its type. */
    private static final class ViewWiring implements WiringFactory {
        @Override
        public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
            return View::resolveType;
        }

        @Override
        public boolean providesTypeResolver(UnionWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
            return View::resolveType;
        }

        @Override
        public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment environment) {
            return View::fetch;
        }
    }
}
