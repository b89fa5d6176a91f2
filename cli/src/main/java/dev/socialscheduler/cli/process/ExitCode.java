package dev.socialscheduler.cli.process;

import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.ConfigurationException;
import dev.socialscheduler.error.DuplicatePostException;
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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The exit codes of the command line. */
public enum ExitCode {
    DONE(0, "done"),
    UNEXPECTED(1, "unexpected failure (a bug)"),
    BAD_INPUT(2, "invalid usage, or the post is invalid"),
    CONFIGURATION(3, "invalid configuration"),
    NOT_ALLOWED(4, "credential rejected or permission missing"),
    NOT_FOUND(5, "not found"),
    REFUSED(6, "refused: limit reached, duplicate, or not supported by this backend"),
    RATE_LIMITED(7, "rate limited"),
    UNAVAILABLE(8, "no response or an unreadable one; nothing was changed"),
    OUTCOME_UNKNOWN(9, "outcome unknown: check before you retry"),
    STOPPED(10, "stopped before everything was sent: run it again to resume"),
    POST_FAILED(11, "the post exists, but the provider could not publish it: do not create it again");

    /** If several things failed: the most important first. */
    private static final List<ExitCode> WORST_FIRST = List.of(
            OUTCOME_UNKNOWN,
            UNEXPECTED,
            POST_FAILED,
            CONFIGURATION,
            NOT_ALLOWED,
            STOPPED,
            RATE_LIMITED,
            UNAVAILABLE,
            REFUSED,
            NOT_FOUND,
            BAD_INPUT,
            DONE);

    private static final Map<Class<? extends SchedulerException>, ExitCode> KINDS = Map.ofEntries(
            Map.entry(InvalidPostException.class, BAD_INPUT),
            Map.entry(ConfigurationException.class, CONFIGURATION),
            Map.entry(AuthenticationException.class, NOT_ALLOWED),
            Map.entry(PermissionDeniedException.class, NOT_ALLOWED),
            Map.entry(NotFoundException.class, NOT_FOUND),
            Map.entry(LimitReachedException.class, REFUSED),
            Map.entry(DuplicatePostException.class, REFUSED),
            Map.entry(UnsupportedCapabilityException.class, REFUSED),
            Map.entry(RateLimitedException.class, RATE_LIMITED),
            Map.entry(ServiceUnavailableException.class, UNAVAILABLE),
            Map.entry(UnreadableResponseException.class, UNAVAILABLE),
            Map.entry(PostFailedException.class, POST_FAILED),
            Map.entry(OutcomeUnknownException.class, OUTCOME_UNKNOWN));

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    public int number() {
        return number;
    }

    /** Returns the numbers with their meanings, for the help text. */
    public static Map<String, String> list() {
        Map<String, String> list = new LinkedHashMap<>();
        for (ExitCode code : values()) {
            list.put(String.valueOf(code.number), code.meaning);
        }
        return list;
    }

    /** Returns the numbers from the worst to the best, for example {@code 9, 1, 3}. */
    public static String order() {
        return WORST_FIRST.stream().map(code -> String.valueOf(code.number)).collect(Collectors.joining(", "));
    }

    /** Returns the code of a failure: {@link #OUTCOME_UNKNOWN} for any failure that may have taken effect. */
    public static ExitCode of(SchedulerException failure) {
        return failure.outcome() == Outcome.UNKNOWN ? OUTCOME_UNKNOWN : KINDS.getOrDefault(failure.getClass(), REFUSED);
    }

    /** Returns the worst of several codes, {@link #DONE} if there are none. */
    public static ExitCode worst(Collection<ExitCode> codes) {
        return WORST_FIRST.stream().filter(codes::contains).findFirst().orElse(DONE);
    }
}
