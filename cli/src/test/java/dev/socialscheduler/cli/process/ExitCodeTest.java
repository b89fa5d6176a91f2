package dev.socialscheduler.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.ConfigurationException;
import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.LimitReachedException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.PostFailedException;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExitCodeTest {

    private static final ErrorContext PLACE = ErrorContext.of("graphql", Operation.CREATE_POST);
    private static final Failure WITHOUT_EFFECT = Failure.withoutEffect("Problem.", "Remedy.", PLACE);
    private static final Failure UNKNOWN = new Failure("Problem.", "Remedy.", PLACE, Outcome.UNKNOWN, null);

    private static final Failure APPLIED = new Failure("Problem.", "Remedy.", PLACE, Outcome.APPLIED, null);
    private static final Post POST =
            Post.builder(new PostId("p"), new ChannelId("c"), Instant.EPOCH).build();

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(2, new InvalidPostException(List.of(), WITHOUT_EFFECT)),
                Arguments.of(3, new ConfigurationException(WITHOUT_EFFECT)),
                Arguments.of(4, new AuthenticationException(WITHOUT_EFFECT)),
                Arguments.of(4, new PermissionDeniedException(WITHOUT_EFFECT)),
                Arguments.of(5, new NotFoundException(WITHOUT_EFFECT)),
                Arguments.of(6, new LimitReachedException(WITHOUT_EFFECT)),
                Arguments.of(6, new DuplicatePostException(WITHOUT_EFFECT)),
                Arguments.of(6, new UnsupportedCapabilityException(Capability.DRAFTS, PLACE)),
                Arguments.of(6, new SchedulerException(WITHOUT_EFFECT)),
                Arguments.of(7, new RateLimitedException(null, null, WITHOUT_EFFECT)),
                Arguments.of(8, new ServiceUnavailableException(false, WITHOUT_EFFECT)),
                Arguments.of(8, new UnreadableResponseException(WITHOUT_EFFECT)),
                Arguments.of(9, new OutcomeUnknownException(Instant.EPOCH, UNKNOWN)),
                Arguments.of(9, new ServiceUnavailableException(false, UNKNOWN)),
                Arguments.of(11, new PostFailedException(POST, APPLIED)),
                Arguments.of(9, new UnreadableResponseException(UNKNOWN)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_kind_of_failure_has_its_code(int code, SchedulerException failure) {
        assertThat(ExitCode.of(failure).number()).isEqualTo(code);
    }

    @Test
    void the_worst_of_several_codes_wins() {
        assertThat(ExitCode.worst(List.of())).isEqualTo(ExitCode.DONE);
        assertThat(ExitCode.worst(List.of(ExitCode.DONE, ExitCode.BAD_INPUT, ExitCode.REFUSED)))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(ExitCode.worst(List.of(ExitCode.values()))).isEqualTo(ExitCode.OUTCOME_UNKNOWN);
        assertThat(ExitCode.order()).isEqualTo("9, 1, 11, 3, 4, 10, 7, 8, 6, 5, 2, 0");
    }
}
