package dev.socialscheduler.contract.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.error.SchedulerException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A credential that is known by sight, sent to servers that repeat it in every place: it is on the wire and nowhere else,
 * whatever is asked and whatever goes wrong.
 */
class CanaryTest {

    @ParameterizedTest
    @EnumSource
    void no_credential_and_no_cookie_is_logged_thrown_answered_or_kept_in_an_exception(Side side) {
        TreeSet<String> leaks = new TreeSet<>();
        Echoes.all().forEach((name, answer) -> {
            try (HostileServer server = new HostileServer(answer);
                    AllLogs logs = AllLogs.everything()) {
                told(side, server, name).forEach(text -> leaks(text).forEach(leak -> leaks.add(name + ": " + leak)));
                String logged = logs.text();
                leaks(logged).forEach(leak -> leaks.add(name + ", log: " + leak));

                assertThat(logged).contains("TRACE dev.socialscheduler.http - --> ");
                assertThat(server.requests())
                        .hasSizeGreaterThan(5)
                        .allMatch(request -> request.contains("CANARY"))
                        .noneMatch(request -> request.contains(Echoes.COOKIE));
            }
        });
        assertThat(leaks).isEmpty();
    }

    private static List<String> leaks(String text) {
        int found = text.indexOf("CANARY");
        return found < 0
                ? List.of()
                : List.of(text.substring(Math.max(0, found - 60), Math.min(text.length(), found + 40)));
    }

    /** Returns all that comes of every verb. What was refused for a time is not sent again, but by a new scheduler. */
    private static List<String> told(Side side, HostileServer server, String name) {
        SchedulerConfig config = side.to(server);
        List<String> told = new ArrayList<>(List.of(config + " " + config.entries()));
        SocialScheduler scheduler = config.createScheduler();
        for (Function<SocialScheduler, Object> call : Verbs.of(side).values()) {
            told.add(told(scheduler, call));
            if (name.matches(".*(429|limit).*")) {
                scheduler.close();
                scheduler = config.createScheduler();
            }
        }
        scheduler.close();
        return told;
    }

    private static String told(SocialScheduler scheduler, Function<SocialScheduler, Object> call) {
        List<Object> answers = new ArrayList<>();
        Throwable failure = catchThrowable(() -> answers.add(Objects.requireNonNullElse(call.apply(scheduler), "")));
        if (failure != null && !(failure instanceof SchedulerException)) {
            throw new AssertionError("no SchedulerException", failure);
        }
        return Reached.walked(answers) + scheduler + scheduler.quota() + (failure == null ? "" : Reached.from(failure));
    }
}
