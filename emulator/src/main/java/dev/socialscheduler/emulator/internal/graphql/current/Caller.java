package dev.socialscheduler.emulator.internal.graphql.current;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ServiceException.Kind;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** The account of one request, and the number of root fields that are resolved before the service is to fail. */
public final class Caller {
    public static final String UNEXPECTED_TEXT = "An unexpected error occurred";

    private final String accountId;
    private final AtomicInteger rootFieldsLeft;

    public Caller(String accountId, int rootFieldsLeft) {
        this.accountId = accountId;
        this.rootFieldsLeft = new AtomicInteger(rootFieldsLeft);
    }

    static Caller of(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getGraphQlContext().<Caller>get(Caller.class));
    }

    String accountId() {
        return accountId;
    }

    /** Call this once for each root field, before it takes effect. */
    void nextRootField() {
        if (rootFieldsLeft.getAndDecrement() <= 0) {
            throw ServiceException.of(Kind.UNEXPECTED, UNEXPECTED_TEXT);
        }
    }

    /** Returns the argument {@code input} as JSON: omitted values are absent, null is null. */
    public static JsonNode input(DataFetchingEnvironment environment) {
        return GraphQlJson.MAPPER.valueToTree(environment.getArgument("input"));
    }
}
