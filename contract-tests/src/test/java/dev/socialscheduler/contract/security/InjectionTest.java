package dev.socialscheduler.contract.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.ConfigurationException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes into a header or an address cannot add another one: it is refused before anything is sent. */
class InjectionTest {

    private static final String END = " Correct the configuration and try again. [nothing was changed]";

    static Stream<Arguments> secrets() {
        return Arrays.stream(Side.values())
                .flatMap(side -> Stream.of(
                                "CANARY\r\nX-More: 1",
                                "CANARY\n",
                                "CANARY\r",
                                "CANARY CANARY",
                                "CANARY\t",
                                "CANARY\u0000",
                                "CANARY\u007f",
                                "CANARY\u0085",
                                "CANARY\u2028",
                                "CÄNARY-CANARY",
                                "\ud83d\ude80CANARY")
                        .map(value -> Arguments.of(side, value)));
    }

    private static String key(Side side) {
        return switch (side) {
            case GRAPHQL -> "graphql.api-key";
            case MATON -> "maton.api-key";
            default -> "v1-rest.access-token";
        };
    }

    private static ConfigurationException refused(Side side, String... settings) {
        try (HostileServer server = new HostileServer("")) {
            ConfigurationException e =
                    catchThrowableOfType(ConfigurationException.class, () -> side.to(server, settings));
            assertThat(server.requests()).isEmpty();
            return e;
        }
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void a_credential_is_one_word_of_ascii_and_is_not_shown_when_it_is_not(Side side, String value) {
        ConfigurationException e = refused(side, key(side), value);

        assertThat(e)
                .hasMessage("social-scheduler." + key(side)
                        + " = (hidden) (builder) must be visible ASCII characters without spaces." + END);
        assertThat(Reached.from(e)).doesNotContain("CANARY");
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("http.user-agent", "a\r\nX-More: 1", "a��X-More: 1"),
                Arguments.of("http.user-agent", "a\u0000", "a�"),
                Arguments.of("http.user-agent", "agent ü", "agent ü"),
                Arguments.of("http.proxy", "proxy\r\nX-More: 1:80", "proxy��X-More: 1:80"),
                Arguments.of("http.proxy", "user:CANARY@proxy:80", "(hidden)@proxy:80"),
                Arguments.of("maton.connection-id", "..", ".."),
                Arguments.of("maton.connection-id", "a/b", "a/b"),
                Arguments.of("maton.connection-id", "a\r\nX-More: 1", "a��X-More: 1"),
                Arguments.of("maton.connection-id", "\u00e4", "\u00e4"),
                Arguments.of("maton.endpoint", "https://user:CANARY@host/", "https://(hidden)@host/"),
                Arguments.of("maton.endpoint", "https://host/?key=CANARY", "https://host/?(hidden)"),
                Arguments.of("maton.endpoint", "https://host/#CANARY", "https://host/?(hidden)"),
                Arguments.of("maton.endpoint", "https://host/a/../b/", "https://host/a/../b/"),
                Arguments.of("maton.endpoint", "https://host/\r\nX-More: 1/", "https://host/��X-More: 1/"),
                Arguments.of("maton.endpoint", "http://provider.example/", "http://provider.example/"),
                Arguments.of("maton.control-endpoint", "https://host\\@other/", "https://(hidden)@other/"),
                Arguments.of("organization-id", "a/../b", "a/../b"),
                Arguments.of("organization-id", "a?b=c", "a?b=c"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void any_other_setting_is_refused_by_name_and_told_on_one_line(String key, String value, String shown) {
        ConfigurationException e = refused(Side.MATON, key, value);

        assertThat(e.getMessage())
                .startsWith("social-scheduler." + key + " = " + shown + " (builder) must be ")
                .endsWith(END)
                .doesNotContain("CANARY", "\r", "\n");
        assertThat(e.faults()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void an_id_of_odd_but_allowed_characters_stays_inside_its_place(Side side) {
        String odd = "a:b@c,d'e\"f{g}h<i>j|k^l`m~n$o(p)q*r!s+t[u]ü🚀";
        try (HostileServer server =
                        new HostileServer("HTTP/1.1 404 No\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
                SocialScheduler scheduler = side.to(server).createScheduler()) {
            for (Runnable call : List.<Runnable>of(
                    () -> scheduler.post(new PostId(odd)),
                    () -> scheduler.channel(new ChannelId(odd)),
                    () -> scheduler.deletePost(new PostId(odd)),
                    () -> scheduler.createPost(NewPost.on(new ChannelId(odd))
                            .text("Hello\r\nX-More: 1")
                            .build()))) {
                assertThat(org.assertj.core.api.Assertions.catchThrowable(call::run))
                        .isNotNull();
            }
            assertThat(server.requests()).hasSizeGreaterThan(3).allSatisfy(request -> {
                String line = request.substring(0, request.indexOf("\r\n"));
                assertThat(line).matches("(GET|POST) /[!-~]* HTTP/1\\.1").doesNotContain("{", "\"", "<", "#");
                assertThat(request.substring(0, request.indexOf("\r\n\r\n"))).doesNotContain("X-More");
            });
        }
    }
}
