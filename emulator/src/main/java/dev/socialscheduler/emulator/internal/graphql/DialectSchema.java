package dev.socialscheduler.emulator.internal.graphql;

import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.emulator.internal.graphql.beta.BetaWireNames;
import dev.socialscheduler.emulator.internal.graphql.current.ScalarTypes;
import dev.socialscheduler.emulator.internal.graphql.current.View;
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

/**
 * The schema of each dialect, without the fields of a world. Reading it takes most of the time to start an emulator,
 * and it never changes, so all emulators of a process share it.
 */
final class DialectSchema {
    private DialectSchema() {}

    static GraphQLSchema of(Dialect dialect) {
        return switch (dialect) {
            case CURRENT -> Current.SCHEMA;
            case BETA -> Beta.SCHEMA;
            case GATEWAY -> Gateway.SCHEMA;
        };
    }

    // one class for each, so that only the dialects in use are read

    private static final class Current {
        static final GraphQLSchema SCHEMA = read(Dialect.CURRENT);
    }

    private static final class Beta {
        static final GraphQLSchema SCHEMA = read(Dialect.BETA);
    }

    private static final class Gateway {
        static final GraphQLSchema SCHEMA = read(Dialect.GATEWAY);
    }

    private static GraphQLSchema read(Dialect dialect) {
        TypeDefinitionRegistry types = new SchemaParser().parse(dialect.sdl());
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring().wiringFactory(new ViewWiring());
        if (dialect == Dialect.BETA) {
            BetaWireNames.wire(wiring);
        }
        types.scalars().values().stream()
                .filter(scalar -> scalar.getSourceLocation() != null)
                .forEach(scalar -> wiring.scalar(ScalarTypes.named(scalar.getName())));
        return new SchemaGenerator().makeExecutableSchema(types, wiring.build());
    }

    /** Fields without a resolver of their own are read from a {@link View}, which also knows its type. */
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
