package dev.socialscheduler.contract.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.SchedulerException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However large, deep or long an answer is: it costs little, and ends as an exception that says what is known. */
class BoundsTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nConnection: close\r\n";
    private static final int MANY = 500_000;

    /** Several times what is let in: an answer is held as bytes, as a text, and once more while it is read. */
    private static final long MOST_ALLOCATED = 400L * 1024 * 1024;

    private static final Map<String, HostileServer.Answer> ANSWERS = answers();

    private static Map<String, HostileServer.Answer> answers() {
        Map<String, HostileServer.Answer> answers = new LinkedHashMap<>();
        answers.put("a gzip bomb of one text", bomb("200 OK", "{\"data\":\"", "a"));
        answers.put("a gzip bomb of many values", bomb("200 OK", "{\"data\":[", "{},"));
        answers.put("a gzip bomb in an unknown field", bomb("200 OK", "{\"unknown\":\"", "a"));
        answers.put("a gzip bomb of white space", bomb("200 OK", "", "    "));
        answers.put("a gzip bomb of a refusal", bomb("500 No", "{\"message\":\"", "a"));
        answers.put("gzip that is none", out -> body(out, "Content-Encoding: gzip\r\n", "{\"data\":null}"));
        answers.put("arrays in arrays", out -> body(out, "", "[".repeat(MANY)));
        answers.put("objects in objects", out -> body(out, "", "{\"a\":".repeat(MANY)));
        answers.put("depth in an unknown field", out -> body(out, "", "{\"unknown\":" + "[{\"a\":".repeat(MANY)));
        answers.put(
                "depth in a field that is known",
                out -> body(out, "", "{\"data\":{\"post\":{\"id\":" + "[".repeat(MANY)));
        answers.put(
                "depth in an error",
                out -> body(out, "", "{\"errors\":[{\"extensions\":{\"retryAfter\":" + "[".repeat(MANY)));
        answers.put("a number with a huge exponent", out -> body(out, "", number("1e2147483647")));
        answers.put("a number with a tiny exponent", out -> body(out, "", number("1e-2147483648")));
        answers.put("a number with millions of digits", out -> body(out, "", number("1".repeat(8 * MANY))));
        answers.put("the same as a text", out -> body(out, "", number("\"" + "1".repeat(8 * MANY) + "\"")));
        answers.put("a very long name", out -> body(out, "", "{\"" + "n".repeat(16 * MANY) + "\":{\"a\":[}"));
        answers.put(
                "a very long text",
                out -> body(
                        out,
                        "",
                        "{\"data\":{\"createPost\":{\"__typename\":\"E\","
                                + "\"message\":\"" + "m".repeat(4 * MANY) + "\"}},\"success\":false,\"message\":\""
                                + "m".repeat(4 * MANY)
                                + "\"}"));
        answers.put(
                "very many errors",
                out -> body(
                        out,
                        "",
                        "{\"errors\":[" + "{\"message\":\"m\"},".repeat(MANY)
                                + "{}],\"success\":false,\"code\":1003}"));
        answers.put("a head without an end", out -> {
            out.write(OK.getBytes(StandardCharsets.UTF_8));
            byte[] line = ("X-Long: " + "h".repeat(8_000) + "\r\n").getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1_000; i++) {
                out.write(line);
            }
        });
        answers.put(
                "a status line without an end",
                out -> out.write(("HTTP/1.1 200 " + "s".repeat(4 * MANY)).getBytes(StandardCharsets.UTF_8)));
        return answers;
    }

    private static String number(String number) {
        return "{\"data\":{\"createPost\":{\"createdAt\":" + number + "},\"createIdea\":{\"__typename\":\"Idea\","
                + "\"id\":\"i\",\"createdAt\":" + number + "}},\"updates\":[{\"id\":\"a\",\"created_at\":" + number
                + "}],\"total\":" + number + ",\"created_at\":" + number + ",\"code\":" + number + "}";
    }

    private static void body(OutputStream out, String headers, String body) throws IOException {
        out.write((OK + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Some 300 KB that become 300 MB, of which a small part is let in. */
    private static HostileServer.Answer bomb(String status, String start, String unit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Encoding: gzip\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        byte[] piece = unit.repeat(120_000 / unit.length()).getBytes(StandardCharsets.UTF_8);
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 2_500; i++) {
                zip.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out -> out.write(bytes.toByteArray());
    }

    static Stream<Arguments> every() {
        return Stream.of(Side.GRAPHQL, Side.MATON, Side.V1_REST)
                .flatMap(side -> ANSWERS.keySet().stream().map(name -> Arguments.of(side, name)));
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("every")
    void no_answer_is_too_much(Side side, String name) {
        Map<String, Function<SocialScheduler, Object>> verbs = Verbs.of(side);
        verbs.keySet()
                .retainAll(
                        Set.of("account", "createPost", "post", "createIdea", "connections.create", "v1.linkShares"));
        try (HostileServer server = new HostileServer(ANSWERS.get(name));
                SocialScheduler scheduler =
                        side.to(server, "retry.max-attempts", "1").createScheduler()) {
            verbs.forEach((verb, call) -> {
                int before = server.requests().size();
                long start = allocated();
                Throwable failure = catchThrowable(() -> call.apply(scheduler));

                int requests = server.requests().size() - before;
                assertThat(allocated() - start).as(verb).isLessThan(MOST_ALLOCATED * Math.max(requests, 1));
                if (requests > 0) {
                    check(verb, failure);
                }
            });
            assertThat(server.requests()).isNotEmpty();
        }
    }

    private static void check(String verb, Throwable failure) {
        assertThat(failure).as(verb).isInstanceOf(SchedulerException.class);
        assertThat(failure.getMessage()).as(verb).hasSizeLessThan(5_000);
        assertThat(Reached.serialized(failure)).as(verb).hasSizeLessThan(100_000);
        assertThat(Arrays.asList(failure.getMessage().split("\\R", -1)))
                .as(verb)
                .hasSize(1);
        SchedulerException e = (SchedulerException) failure;
        boolean isRefusal = !(e instanceof dev.socialscheduler.error.UnreadableResponseException)
                && !(e instanceof dev.socialscheduler.error.ServiceUnavailableException)
                && !(e instanceof OutcomeUnknownException);
        boolean writes = verb.contains("create");
        if (!isRefusal) {
            assertThat(e.outcome()).as(verb + ": " + e).isEqualTo(writes ? Outcome.UNKNOWN : Outcome.NOT_APPLIED);
        }
    }
}
