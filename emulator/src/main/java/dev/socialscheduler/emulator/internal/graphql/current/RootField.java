package dev.socialscheduler.emulator.internal.graphql.current;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.world.ServiceException;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Common parts of all root fields: they know the requesting account, and count for the faults. */
public final class RootField {
    private RootField() {}

    /** A field of {@code Query}. */
    public static DataFetcher<@Nullable Object> query(
            BiFunction<String, DataFetchingEnvironment, @Nullable Object> fetcher) {
        return environment -> {
            Caller caller = Caller.of(environment);
            caller.nextRootField();
            return fetcher.apply(caller.accountId(), environment);
        };
    }

    /** A field of {@code Mutation}: a rejection becomes the typed error of the payload's union. */
    public static DataFetcher<View> mutation(
            BiFunction<String, JsonNode, View> mutation, Function<ServiceException, View> typedError) {
        return environment -> {
            Caller caller = Caller.of(environment);
            caller.nextRootField();
            try {
                return mutation.apply(caller.accountId(), Caller.input(environment));
            } catch (ServiceException exception) {
                return typedError.apply(exception);
            }
        };
    }

    public static @Nullable Integer first(DataFetchingEnvironment environment) {
        return environment.getArgument("first");
    }

    public static @Nullable String after(DataFetchingEnvironment environment) {
        return environment.getArgument("after");
    }
}
