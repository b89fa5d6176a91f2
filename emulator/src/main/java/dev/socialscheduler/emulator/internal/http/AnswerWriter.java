package dev.socialscheduler.emulator.internal.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Writes responses as HTTP/1.1. */
final class AnswerWriter {
    private static final Map<Integer, String> REASONS = Map.of(200, "OK", 204, "No Content", 429, "Too Many Requests");
    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);

    private AnswerWriter() {}

    /** The header {@code Date}. */
    static Answer.Header date(Instant now) {
        return new Answer.Header("Date", HTTP_DATE.format(now.atZone(ZoneOffset.UTC)));
    }

    static void proceed(OutputStream out) throws IOException {
        out.write(CONTINUE);
        out.flush();
    }

    /** Writes the part of a response that is to be sent. */
    static void send(OutputStream out, Answer answer, Transmission.Ending ending, boolean isHead, boolean keepsAlive)
            throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        byte[] start = start(answer, body.length, keepsAlive).getBytes(StandardCharsets.ISO_8859_1);
        for (int times = ending == Transmission.Ending.TWICE ? 2 : 1; times > 0; times--) {
            out.write(start);
            int sent = ending == Transmission.Ending.HALF ? body.length / 2 : body.length;
            out.write(body, 0, isHead ? 0 : sent);
        }
        out.flush();
    }

    private static String start(Answer answer, int length, boolean keepsAlive) {
        StringBuilder start = new StringBuilder("HTTP/1.1 ")
                .append(answer.status())
                .append(' ')
                .append(REASONS.getOrDefault(answer.status(), ""))
                .append("\r\n");
        answer.headers()
                .forEach(header -> start.append(header.name())
                        .append(": ")
                        .append(header.value())
                        .append("\r\n"));
        if (answer.status() != 204 && answer.status() != 304) {
            start.append("Content-Length: ").append(length).append("\r\n");
        }
        return start.append(keepsAlive ? "\r\n" : "Connection: close\r\n\r\n").toString();
    }
}
