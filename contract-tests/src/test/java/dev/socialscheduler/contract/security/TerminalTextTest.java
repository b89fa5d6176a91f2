package dev.socialscheduler.contract.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.testsupport.log.LogCapture;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server that puts control characters wherever it can: none reaches a log or the text of an exception. */
class TerminalTextTest {

    private static final String MARK = "FORGED";

    /** What goes into a header or a status line: everything but the end of the line. */
    private static final String RAW =
            "\u001B]0;title\u0007\u001B[31mred\u009B2J\u202Ereversed\u2066\u0000\u0008" + MARK + "\u2028" + MARK;

    private static final String IN_JSON = "\\u001b]0;title\\u0007\\u001b[31mred\\u009b2J\\u202ereversed\\u2066\\u0000"
            + "\\b\\r\\n" + MARK + "\\u2028" + MARK + "\\ud800";

    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}\\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069&&[^\t\r\n]]|(?m:^" + MARK + ")");

    @ParameterizedTest
    @EnumSource
    void no_control_character_is_logged_or_thrown(Side side) {
        Set<String> leaks = new TreeSet<>();
        answers().forEach((name, answer) -> {
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            try (HostileServer server = new HostileServer(out -> out.write(bytes));
                    LogCapture logs = LogCapture.ofEverything()) {
                thrown(side, server).forEach((verb, text) -> check(text, name + ", " + verb, leaks));
                check(logs.text(), name + ", log", leaks);

                assertThat(logs.text()).contains("TRACE dev.socialscheduler.http - --> ");
                assertThat(server.requests()).hasSizeGreaterThan(5);
            }
        });
        assertThat(leaks).isEmpty();
    }

    private static void check(String text, String where, Set<String> leaks) {
        Matcher found = CONTROLS.matcher(text);
        if (found.find()) {
            String around = text.substring(Math.max(0, found.start() - 80), found.start());
            leaks.add(where + ": " + around + " U+" + Integer.toHexString(text.charAt(found.start())));
        }
    }

    /** Returns the stack trace, with the messages of all causes, of each verb that failed. */
    private static Map<String, String> thrown(Side side, HostileServer server) {
        Map<String, String> thrown = new LinkedHashMap<>();
        Map<String, Function<SocialScheduler, Object>> verbs = Verbs.of(side);
        verbs.forEach((verb, call) -> {
            // what a scheduler was refused for a time it does not send again
            try (SocialScheduler scheduler = side.to(server).createScheduler()) {
                Throwable failure = catchThrowable(() -> call.apply(scheduler));
                if (failure instanceof SchedulerException) {
                    StringWriter trace = new StringWriter();
                    failure.printStackTrace(new PrintWriter(trace));
                    thrown.put(verb, trace.toString().replace(System.lineSeparator(), "\n"));
                } else if (failure != null) {
                    throw new AssertionError("no SchedulerException", failure);
                }
            }
        });
        return thrown;
    }

    private static Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        String quoted = "\"" + IN_JSON + "\"";
        String refusal = "{\"errors\":[{\"message\":" + quoted + ",\"path\":[" + quoted + "],\"extensions\":{\"code\":"
                + quoted + ",\"window\":" + quoted + "}}],\"success\":false,\"code\":1001,\"message\":" + quoted
                + ",\"error\":" + quoted + "}";
        for (int status : new int[] {200, 400, 401, 403, 404, 410, 429, 500, 503}) {
            answers.put("JSON " + status, answer(status, "", refusal));
            answers.put("text " + status, answer(status, "", RAW));
        }
        answers.put("coded", answer(200, "", refusal.replace("\"code\":" + quoted, "\"code\":\"NOT_FOUND\"")));
        answers.put("invalid", answer(400, "", refusal.replace("\"code\":" + quoted, "\"code\":\"BAD_USER_INPUT\"")));
        answers.put("names", answer(200, "", "{" + quoted + ":{" + quoted + ":[}"));
        answers.put("things", answer(200, "", things(quoted)));
        answers.put("typed", answer(200, "", typed(quoted)));
        headers(answers);
        return answers;
    }

    private static String things(String quoted) {
        String fields = "\"id\":" + quoted + ",\"name\":" + quoted + ",\"text\":" + quoted + ",\"status\":" + quoted
                + ",\"createdAt\":" + quoted + ",\"channelId\":" + quoted + ",\"profile_id\":" + quoted;
        String thing = "{" + fields + "}";
        return "{\"data\":{\"account\":" + thing + ",\"channel\":" + thing + ",\"channels\":[" + thing + "],\"post\":"
                + thing + ",\"createPost\":{\"__typename\":\"PostActionSuccess\",\"post\":" + thing + "}},"
                + "\"connection\":" + thing + ",\"connections\":[" + thing + "],\"updates\":[" + thing + "],"
                + "\"success\":true," + fields + "}";
    }

    private static String typed(String quoted) {
        String error = "{\"__typename\":\"InvalidInputError\",\"message\":" + quoted + "}";
        String unknown = "{\"__typename\":" + quoted + ",\"message\":" + quoted + "}";
        return "{\"data\":{\"createPost\":" + error + ",\"editPost\":" + unknown + ",\"deletePost\":" + unknown
                + ",\"createIdea\":" + error + ",\"movePostInQueue\":" + error + "}}";
    }

    private static void headers(Map<String, String> answers) {
        answers.put("status line", "HTTP/1.1 200 " + RAW + "\r\nContent-Length: 2\r\n\r\n{}");
        answers.put("no HTTP", RAW + "\r\n\r\n");
        answers.put("no status", "HTTP/1.1 " + RAW + "\r\n\r\n");
        answers.put("no length", "HTTP/1.1 200 OK\r\nContent-Length: " + RAW + "\r\n\r\n{}");
        answers.put("no header", "HTTP/1.1 200 OK\r\n" + RAW + "\r\n\r\n{}");
        answers.put("no chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + RAW + "\r\n{}\r\n");
        for (int status : new int[] {200, 429, 503}) {
            answers.put(
                    "older rate limits " + status,
                    answer(
                            status,
                            "X-RateLimit-Limit: 5\r\nX-RateLimit-Remaining: 5\r\nX-RateLimit-Reset: " + RAW + "\r\n",
                            "{}"));
            answers.put(
                    "rate limits " + status,
                    answer(
                            status,
                            "RateLimit-Policy: \"" + RAW + "\";q=5;w=60\r\nRateLimit: " + RAW + "\r\nRetry-After: "
                                    + RAW + "\r\n" + RAW + ": x\r\n",
                            "{}"));
        }
        answers.put("redirect", answer(302, "Location: https://elsewhere.invalid/" + RAW + "\r\n", ""));
        answers.put("zipped", answer(200, "Content-Encoding: gzip\r\n", RAW));
        answers.put(
                "type", answer(500, "Content-Type: " + RAW + "\r\nServer: " + RAW + "\r\nVia: " + RAW + "\r\n", RAW));
    }

    private static String answer(int status, String headers, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return "HTTP/1.1 " + status + " " + RAW + "\r\nConnection: close\r\n" + headers + "Content-Length: " + length
                + "\r\n\r\n" + body;
    }
}
