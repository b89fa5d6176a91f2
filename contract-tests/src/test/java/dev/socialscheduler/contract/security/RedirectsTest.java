package dev.socialscheduler.contract.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socialscheduler.Operation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever a server points to, nobody goes there: not with the credential, and not without. */
class RedirectsTest {

    private static final List<Integer> STATUSES = List.of(300, 301, 302, 303, 305, 307, 308);

    static Stream<Arguments> redirects() {
        return Arrays.stream(Side.values())
                .flatMap(side -> STATUSES.stream().map(status -> Arguments.of(side, status)));
    }

    private static String redirect(int status, String location) {
        return "HTTP/1.1 " + status + " Go\r\nLocation: " + location + "\r\nRefresh: 0; url=" + location
                + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
    }

    @ParameterizedTest
    @MethodSource("redirects")
    void a_redirect_is_an_error_of_every_verb_that_says_what_to_check(Side side, int status) {
        try (HostileServer elsewhere = new HostileServer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
                HostileServer server = new HostileServer(redirect(status, elsewhere.uri() + "/stolen"));
                AllLogs logs = AllLogs.everything()) {
            SocialScheduler scheduler = side.to(server).createScheduler();
            Verbs.of(side).forEach((verb, call) -> {
                int before = server.requests().size();
                Throwable failure = catchThrowable(() -> call.apply(scheduler));
                if (failure instanceof ServiceUnavailableException e) {
                    assertThat(e.getMessage())
                            .as(verb)
                            .contains("HTTP " + status)
                            .doesNotContain("stolen");
                    assertThat(e.problem())
                            .as(verb)
                            .matches(
                                    "The endpoint responded with a redirect, which the library does not follow\\.|There"
                                            + " is no Maton control API at the configured endpoint\\. The call was: .*");
                    assertThat(e.remedy()).as(verb).matches("Check social-scheduler\\.[a-z1-]+\\.[a-z-]*endpoint\\.");
                    // Something on the way may redirect a write after the provider has received it.
                    Operation operation = e.context().operation();
                    assertThat(e.outcome())
                            .as(verb)
                            .isEqualTo(operation != null && operation.writes() ? Outcome.UNKNOWN : Outcome.NOT_APPLIED);
                    assertThat(server.requests()).as(verb).hasSize(before + 1);
                }
                if (failure instanceof OutcomeUnknownException e) {
                    assertThat(e.remedy())
                            .as(verb)
                            .matches("Check social-scheduler\\.[a-z1-]+\\.[a-z-]*endpoint\\. .*");
                }
            });
            scheduler.close();
            assertThat(server.requests()).hasSizeGreaterThan(5);
            assertThat(elsewhere.requests()).isEmpty();
            assertThat(logs.text()).doesNotContain("stolen", "CANARY");
        }
    }

    @ParameterizedTest
    @MethodSource("redirects")
    void a_redirect_to_the_same_server_is_not_followed_either(Side side, int status) {
        try (HostileServer server = new HostileServer(redirect(status, "/again"));
                SocialScheduler scheduler = side.to(server).createScheduler()) {
            assertThat(catchThrowable(scheduler::account)).isInstanceOf(ServiceUnavailableException.class);
            assertThat(server.requests()).hasSize(1).noneMatch(request -> request.contains(" /again"));
        }
    }

    @Test
    void a_proxy_that_is_to_open_a_tunnel_learns_no_credential_and_is_not_followed() {
        for (String answer : List.of(
                redirect(302, "http://127.0.0.1/"),
                "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n")) {
            for (Side side : Side.values()) {
                try (HostileServer proxy = new HostileServer(answer);
                        SocialScheduler scheduler = side.to(
                                        java.net.URI.create("https://provider.invalid"),
                                        "http.proxy",
                                        "127.0.0.1:" + proxy.port())
                                .createScheduler()) {
                    Throwable failure = catchThrowable(
                            () -> Verbs.of(side).get("createPost").apply(scheduler));

                    assertThat(failure)
                            .isInstanceOfSatisfying(
                                    ServiceUnavailableException.class,
                                    e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_APPLIED));
                    assertThat(proxy.requests())
                            .isNotEmpty()
                            .allMatch(request -> request.startsWith("CONNECT provider.invalid:443 HTTP/1.1\r\n"))
                            .noneMatch(request -> request.contains("CANARY"));
                }
            }
        }
    }
}
