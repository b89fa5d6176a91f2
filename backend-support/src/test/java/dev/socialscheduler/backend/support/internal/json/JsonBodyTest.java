package dev.socialscheduler.backend.support.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import okio.Timeout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

    private static final JsonAdapter<Map<String, String>> WORDS =
            new Moshi.Builder().build().adapter(Types.newParameterizedType(Map.class, String.class, String.class));

    private static @Nullable Map<String, String> read(String text) throws IOException {
        return JsonBody.read(WORDS, ResponseBody.create(text.getBytes(StandardCharsets.UTF_8), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":\"ü🚀\"}", " \n{\"a\" : \"ü🚀\"}\r\n\t "})
    void one_value_is_read_with_any_white_space_around(String text) throws IOException {
        assertThat(read(text)).isEqualTo(Map.of("a", "ü🚀"));
    }

    @Test
    void null_is_a_value() throws IOException {
        assertThat(read("null")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}{}", "{} x", "{}]", "{},", "null null", "{}<html>", "{}//"})
    void anything_behind_the_value_is_another_shape(String text) {
        assertThatExceptionOfType(JsonDataException.class)
                .isThrownBy(() -> read(text))
                .withMessage("it continues after the end of the JSON value");
    }

    @Test
    void another_shape_is_named_with_its_place() {
        assertThatExceptionOfType(JsonDataException.class)
                .isThrownBy(() -> read("{\"a\":{}}"))
                .withMessage("Expected a string but was BEGIN_OBJECT at path $.a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"a\"", "{\"a\":\"b\""})
    void a_truncated_value_is_an_early_end(String text) {
        assertThatIOException().isThrownBy(() -> read(text)).isInstanceOf(EOFException.class);
    }

    @Test
    void a_text_truncated_inside_is_not_json() {
        assertThatExceptionOfType(JsonEncodingException.class)
                .isThrownBy(() -> read("{\"a\":\"b"))
                .withMessage("Unterminated string at path $.a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>403</html>", "{a:1}", "{'a':'b'}"})
    void what_is_not_json_says_so(String text) {
        assertThatExceptionOfType(JsonEncodingException.class).isThrownBy(() -> read(text));
    }

    @Test
    void an_endless_answer_is_given_up_at_the_limit() {
        AtomicLong given = new AtomicLong();
        Source endless = new Source() {
            @Override
            public long read(Buffer sink, long byteCount) {
                sink.write(new byte[8192], 0, 8192);
                return given.addAndGet(8192) > 0 ? 8192 : -1;
            }

            @Override
            public Timeout timeout() {
                return Timeout.NONE;
            }

            @Override
            public void close() {}
        };
        Buffer begin = new Buffer().writeUtf8("{\"a\":\"");
        BufferedSource body = Okio.buffer(new ForwardingSource(endless) {
            @Override
            public long read(Buffer sink, long byteCount) throws IOException {
                return begin.exhausted() ? super.read(sink, byteCount) : begin.read(sink, byteCount);
            }
        });

        assertThatIOException()
                .isThrownBy(() -> JsonBody.read(WORDS, ResponseBody.create(body, null, -1)))
                .withMessage("the response is longer than 33554432 bytes");
        assertThat(given.get()).isBetween(JsonBody.LIMIT - 65_536, JsonBody.LIMIT + 65_536);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"a\":{\"b\":[", "[[],[], ["})
    void an_answer_that_is_nested_too_deep_is_another_shape(String opening) {
        JsonAdapter<Object> any = new Moshi.Builder().build().adapter(Object.class);
        String deep = opening.repeat(200_000);

        assertThatExceptionOfType(JsonDataException.class)
                .isThrownBy(() -> JsonBody.read(any, new Buffer().writeUtf8(deep)))
                .withMessageStartingWith("Nesting too deep at $");
        assertThatExceptionOfType(JsonDataException.class)
                .as("in a field that nobody reads")
                .isThrownBy(() -> JsonBody.read(
                        new Moshi.Builder().build().adapter(Nothing.class),
                        new Buffer().writeUtf8("{\"unknown\":" + deep)))
                .withMessageStartingWith("Nesting too deep at $");
    }

    /** Reads no field. */
    static final class Nothing {}

    @ParameterizedTest
    @ValueSource(strings = {"%s", "\"%s\"", "-%s", "1.%s", "1e%s", "\"0.%s\""})
    void a_number_with_millions_of_digits_is_given_up_before_it_is_calculated(String number) {
        JsonAdapter<Long> whole = new Moshi.Builder().build().adapter(Long.class);
        Buffer endless = new Buffer().writeUtf8(number.formatted("7".repeat(8_000_000)));

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThatExceptionOfType(JsonDataException.class)
                        .isThrownBy(() -> JsonBody.read(whole, endless))
                        .withMessage("a number in it has more than 100000 digits"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "1e-1000000000", "\"1e1000000000\"", "\"-1E-2147483647\"", "1e99999999999"})
    void a_number_with_a_huge_exponent_costs_nothing(String number) {
        JsonAdapter<Long> whole = new Moshi.Builder().build().adapter(Long.class);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThatExceptionOfType(JsonDataException.class)
                        .isThrownBy(() -> JsonBody.read(whole, new Buffer().writeUtf8(number))));
    }

    @Test
    void a_text_of_as_many_digits_as_a_network_takes_is_read() throws IOException {
        assertThat(read("{\"a\":\"" + "7".repeat(100_000) + "\"}")).containsKey("a");
    }

    @Test
    void one_digit_more_is_too_many_wherever_the_pieces_of_the_answer_end() throws IOException {
        for (int before : new int[] {0, 1, 8_191, 8_192, 8_193, 99_999, 100_000}) {
            String most = "{\"a\":\"" + "x".repeat(before) + "7".repeat(100_000);

            assertThat(read(most + "x\"}")).containsKey("a");
            assertThatExceptionOfType(JsonDataException.class)
                    .isThrownBy(() -> read(most + "7x\"}"))
                    .withMessage("a number in it has more than 100000 digits");
        }
    }

    @Test
    void an_answer_of_exactly_the_limit_is_read() throws IOException {
        String value = "x".repeat((int) JsonBody.LIMIT - "{\"a\":\"\"}".length());

        assertThat(read("{\"a\":\"" + value + "\"}")).containsKey("a");
    }

    @Test
    void the_body_is_closed_whatever_comes() throws IOException {
        for (String text : new String[] {"{}", "{}{}", "{"}) {
            AtomicBoolean closed = new AtomicBoolean();
            BufferedSource source = Okio.buffer(new ForwardingSource(new Buffer().writeUtf8(text)) {
                @Override
                public void close() throws IOException {
                    closed.set(true);
                    super.close();
                }
            });
            try {
                JsonBody.read(WORDS, ResponseBody.create(source, null, -1));
            } catch (IOException | JsonDataException e) {
                assertThat(text).isNotEqualTo("{}");
            }
            assertThat(closed).as(text).isTrue();
        }
    }
}
