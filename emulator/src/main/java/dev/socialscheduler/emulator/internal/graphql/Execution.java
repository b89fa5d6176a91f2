package dev.socialscheduler.emulator.internal.graphql;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.graphql.current.Caller;
import dev.socialscheduler.emulator.internal.graphql.current.GraphQlJson;
import dev.socialscheduler.emulator.internal.http.Answer;
import dev.socialscheduler.emulator.world.ServiceException;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Executes a valid document. Mutations run one after the other, in the order of the document. */
final class Execution {
    private static final Logger LOG = LoggerFactory.getLogger("dev.socialscheduler.emulator");

    private final GraphQL graphQl;

    Execution(GraphQLSchema schema) {
        // documents are already parsed and validated: the library's validation is worded differently from the real
        // service
        this.graphQl = GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(new AsyncExecutionStrategy(Execution::failed))
                .mutationExecutionStrategy(new AsyncSerialExecutionStrategy(Execution::failed))
                .preparsedDocumentProvider(
                        (input, parse) -> CompletableFuture.completedFuture(new PreparsedDocumentEntry(
                                Objects.requireNonNull(input.getGraphQLContext().<Document>get(Document.class)))))
                .build();
    }

    Answer run(Document document, GraphQlBody body, Caller caller) {
        ExecutionInput input = ExecutionInput.newExecutionInput()
                .query(body.query())
                .operationName(body.operationName())
                .variables(body.variableValues())
                .graphQLContext(Map.of(Document.class, document, Caller.class, caller))
                .build();
        return answer(graphQl.execute(input));
    }

    private static Answer answer(ExecutionResult result) {
        ObjectNode body = GraphQlJson.MAPPER.createObjectNode();
        Object data = result.getData();
        body.set("data", GraphQlJson.MAPPER.valueToTree(data));
        List<ObjectNode> errors = entries(result.getErrors());
        if (!errors.isEmpty()) {
            body.putArray("errors").addAll(errors);
        }
        return Answer.json(200, body);
    }

    // for a field that failed, the library also reports the null in its place
    private static List<ObjectNode> entries(List<GraphQLError> errors) {
        List<GraphQLError> causes = errors.stream()
                .filter(error -> !(error instanceof NonNullableFieldWasNullError))
                .toList();
        return (causes.isEmpty() ? errors : causes)
                .stream().map(Execution::entry).distinct().toList();
    }

    private static ObjectNode entry(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        Object code = extensions == null ? null : extensions.get("code");
        if (code == null) {
            LOG.error("the emulator broke its own schema: {}", error);
            return GraphQlJson.entry(error.getMessage(), "UNEXPECTED");
        }
        return GraphQlJson.entry(error.getMessage(), String.valueOf(code));
    }

    private static CompletableFuture<DataFetcherExceptionHandlerResult> failed(
            DataFetcherExceptionHandlerParameters failure) {
        Throwable cause = failure.getException();
        String message = Caller.UNEXPECTED_TEXT;
        String code = ServiceException.Kind.UNEXPECTED.errorCode();
        if (cause instanceof ServiceException exception) {
            message = exception.text();
            code = exception.kind().errorCode();
        } else {
            LOG.error("the emulator failed on the field {}", failure.getPath(), cause);
            message = "The emulator failed, which is a bug in the emulator: " + cause;
        }
        GraphQLError error = GraphqlErrorBuilder.newError()
                .message("%s", message)
                .extensions(Map.of("code", code))
                .build();
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }
}
