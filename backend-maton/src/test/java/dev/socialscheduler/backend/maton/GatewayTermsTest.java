package dev.socialscheduler.backend.maton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gateway's errors have no documented shape, so every one is read, and nothing secret is repeated. */
class GatewayTermsTest {

    private static final String KEY = "!k:4711";
    private static final GatewayTerms WORDS = new GatewayTerms(KEY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"message\":\"Invalid API key\"}",
                "{\"error\":\"Invalid API key\"}",
                "{\"detail\":\"Invalid API key\",\"status\":401}",
                "{\"error\":\"\",\"error_description\":\"Invalid API key\"}",
                "{\"message\":null,\"error\":\"Invalid API key\"}",
                "{\"error\":{\"code\":401,\"message\":\"Invalid API key\"}}",
                "{\"error\":true,\"detail\":[{\"loc\":[\"header\"],\"msg\":\"Invalid API key\"}]}",
                "{\"errors\":[\"Invalid API key\"]}",
                "[\"Invalid API key\"]",
                "\"Invalid API key\"",
                "Invalid API key",
                "  Invalid\r\n\tAPI\u0000 \u001B\u2028\u202Ekey\n"
            })
    void what_is_said_is_found_in_any_shape(String body) {
        assertThat(WORDS.in(body)).isEqualTo(" It says: \"Invalid API key\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "{}",
                "[]",
                "null",
                "401",
                "true",
                "{\"message\":401}",
                "{\"message\":{}}",
                "{\"code\":\"unauthorized\"}",
                "{\"message\":\"half an obj",
                "[\"half an arr",
                "\"half a str",
                "<!DOCTYPE html><html><body>Bad gateway</body></html>",
                "Bad gateway <nginx>"
            })
    void what_says_nothing_for_people_is_left_out(String body) {
        assertThat(WORDS.in(body)).isEmpty();
    }

    static Stream<Arguments> secrets() {
        String id = "0d5b7c1e-4f7a-4a53-9a0b-6f1f2c3d4e5f";
        return Stream.of(
                Arguments.of("The key " + KEY + " is wrong", "The key (hidden) is wrong"),
                Arguments.of("Key=" + KEY + ", wrong", "Key=(hidden), wrong"),
                Arguments.of("Bearer abcdefghijklmnopqrst is wrong", "Bearer (hidden) is wrong"),
                Arguments.of("Bearer eyJh.eyJzdWIiOiIx.SflKx_-/+=", "Bearer (hidden)"),
                Arguments.of("Bearer abcdefghijklmnopqrs", "Bearer abcdefghijklmnopqrs"),
                Arguments.of("See https://connect.maton.ai/?session_token=x.", "See (URL hidden)"),
                Arguments.of("See /?session_token=x.", "See (URL hidden)"),
                Arguments.of("Why? Because.", "Why? Because."),
                Arguments.of("\"<a>https://a.b/c?d\" now", "(URL hidden) now"),
                Arguments.of("No connection " + id, "No connection " + id),
                Arguments.of("No connection " + id + ".", "No connection " + id + "."),
                Arguments.of("Token " + id + ".s3cr3t", "Token (hidden)"),
                Arguments.of("Token " + id + "-s3cr3t", "Token (hidden)"),
                Arguments.of("Token x" + id, "Token (hidden)"));
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void keys_and_addresses_are_hidden(String said, String shown) {
        String json = "{\"message\":\"" + said.replace("\"", "\\\"") + "\"}";

        assertThat(WORDS.in(json)).isEqualTo(" It says: \"" + shown + "\".");
    }

    @Test
    void much_is_cut_between_characters() {
        assertThat(WORDS.in("{\"message\":\"" + "🥖 ".repeat(150) + "\"}"))
                .isEqualTo(" It says: \"" + "🥖 ".repeat(100) + "…\".");
    }

    @Test
    void what_is_huge_takes_no_time_and_loses_no_half_of_a_secret() {
        String huge = "a".repeat(200_000);
        assertThat(WORDS.in("{\"message\":\"" + huge + "\"}")).isEmpty();
        assertThat(WORDS.in(huge)).isEmpty();
        assertThat(WORDS.in("Oh. " + huge + " " + huge)).isEqualTo(" It says: \"Oh.\".");
        assertThat(WORDS.in(("b".repeat(985) + " " + KEY).repeat(9) + KEY)).isEqualTo(" It says: \"(hidden)\".");
        assertThat(WORDS.in("?aaa".repeat(60_000))).isEmpty();
        assertThat(WORDS.in("[".repeat(100_000))).isEmpty();
    }

    @Test
    void it_does_not_show_the_key() {
        assertThat(WORDS).hasToString("GatewayWords(hidden)");
    }
}
