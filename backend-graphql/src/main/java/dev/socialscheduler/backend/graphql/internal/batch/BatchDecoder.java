package dev.socialscheduler.backend.graphql.internal.batch;

import dev.socialscheduler.Post;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.ErrorEntry;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlClient.Decode;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlErrorMapper;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlRequest;
import dev.socialscheduler.backend.graphql.internal.client.Payloads;
import dev.socialscheduler.backend.support.internal.error.Exchange;
import dev.socialscheduler.backend.support.internal.http.HttpAnswer;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.spi.BatchSender.Answer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes the result of each of several posts; a malformed one does not affect the others. */
final class BatchDecoder implements Decode<Payloads, List<Answer>> {

    private final List<? extends GraphQlRequest<?, ?, Post>> requests;
    private final GraphQlErrorMapper errors;

    BatchDecoder(List<? extends GraphQlRequest<?, ?, Post>> requests, GraphQlErrorMapper errors) {
        this.requests = requests;
        this.errors = errors;
    }

    @Override
    public List<Answer> decode(Payloads data, ErrorContext context) {
        return decode(data, null, List.of(), context);
    }

    @Override
    public List<Answer> decode(
            Payloads data, @Nullable HttpAnswer answer, List<ErrorEntry> failures, ErrorContext context) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            answers.add(one(requests.get(i), BatchDocument.alias(i), data, answer, failures, context));
        }
        return answers;
    }

    private Answer one(
            GraphQlRequest<?, ?, Post> request,
            String alias,
            Payloads data,
            @Nullable HttpAnswer answer,
            List<ErrorEntry> failures,
            ErrorContext context) {
        Object payload = data.get(alias);
        if (payload == null) {
            List<ErrorEntry> own =
                    failures.stream().filter(failure -> failure.isAt(alias)).toList();
            return Answer.failed(
                    own.isEmpty() || answer == null ? errors.noData(context) : errors.ofOne(answer, own, context));
        }
        try {
            return Answer.made(Exchange.read(context, () -> request.read(payload, context)));
        } catch (SchedulerException e) {
            return Answer.failed(e);
        }
    }

    @Override
    public RuntimeException failure(RuntimeException mapped, List<ErrorEntry> failures) {
        return errors.ofBatch(mapped, failures);
    }
}
