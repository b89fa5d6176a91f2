package dev.socialscheduler.emulator.graphql;

import dev.socialscheduler.emulator.world.World;
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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Joins a schema file with the fields that answer it. */
final class SchemaBuilder {
    private static final String FOLDER = "/dev/socialscheduler/emulator/";

    private SchemaBuilder() {}

    static GraphQLSchema build(String fileName, World world) {
        TypeDefinitionRegistry types = new SchemaParser().parse(text(fileName));
        QueryFields queries = new QueryFields(world);
        MutationFields mutations = new MutationFields(world);
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring()
                .wiringFactory(new ViewWiring())
                .type("Query", queries::wire)
                .type("Mutation", mutations::wire)
                .type("Account", type -> type.dataFetcher("organizations", queries::organizations));
        types.scalars().values().stream()
                .filter(scalar -> scalar.getSourceLocation() != null)
                .forEach(scalar -> wiring.scalar(ScalarTypes.named(scalar.getName())));
        return new SchemaGenerator().makeExecutableSchema(types, wiring.build());
    }

    private static String text(String fileName) {
        try (InputStream in = SchemaBuilder.class.getResourceAsStream(FOLDER + fileName)) {
            if (in == null) {
                throw new IllegalStateException("the emulator's jar lacks " + FOLDER + fileName);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
