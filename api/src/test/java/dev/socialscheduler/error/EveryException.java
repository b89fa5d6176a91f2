package dev.socialscheduler.error;

import dev.socialscheduler.Capability;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** One exception of every kind, as full as it can be. */
final class EveryException {

    private EveryException() {}

    static Stream<SchedulerException> all() {
        ErrorContext context =
                ErrorContext.of("red", Operation.EDIT_POST).withHttpStatus(418).withProviderCode("TEAPOT");
        Failure failure = new Failure(
                "It failed.", "Mend it.", context, Outcome.UNKNOWN, new IOException("below", new Exception("deeper")));
        return Stream.of(
                new SchedulerException(failure),
                new AuthenticationException(failure),
                new ConfigurationException(List.of("one.", "two.")),
                new ConfigurationException(failure),
                new DuplicatePostException(failure),
                new InvalidPostException(List.of(new Violation("text", "Too long.")), failure),
                new LimitReachedException(failure),
                new NotFoundException(failure),
                new OutcomeUnknownException(Instant.EPOCH, failure),
                new PermissionDeniedException(failure),
                new PostFailedException(
                        Post.builder(new PostId("p1"), new ChannelId("c1"), Instant.EPOCH)
                                .build(),
                        new Failure("It failed.", "Mend it.", context, Outcome.APPLIED, new IOException("below"))),
                new RateLimitedException("15m", Instant.EPOCH, failure),
                new RateLimitedException(null, null, failure),
                new ServiceUnavailableException(true, failure),
                new UnreadableResponseException(failure),
                new UnsupportedCapabilityException(Capability.DRAFTS, context));
    }
}
