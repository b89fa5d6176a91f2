package dev.socialscheduler.contract.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** An answer of the committed pacts, and what can become of it on the way. */
record RecordedAnswer(int status, String body) {

    /** The nonce of every request of the pacts. */
    static final String NONCE = "8f3a21";

    /** Headers that are read beside the body. */
    private static final String HINTS = lines(
            "Retry-After: 3",
            "RateLimit-Policy: \"100-in-15min\";q=100;w=900, \"250-in-1day\";q=250;w=86400",
            "RateLimit: \"100-in-15min\";r=98;t=897, \"250-in-1day\";r=248;t=86397");

    private static final String OLDER_HINTS = lines(
            "Retry-After: Wed, 02 Dec 2026 07:28:00 GMT",
            "X-RateLimit-Limit: 100",
            "X-RateLimit-Remaining: 99",
            "X-RateLimit-Reset: 1796126400",
            "RateLimit-Limit: 100",
            "RateLimit-Remaining: 7",
            "RateLimit-Reset: 2026-12-01T12:15:00.000Z");

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }

    static List<RecordedAnswer> of(String pact) {
        List<RecordedAnswer> answers = new ArrayList<>();
        try {
            JsonNode file = new ObjectMapper().readTree(Path.of("pacts", pact).toFile());
            for (JsonNode interaction : file.path("interactions")) {
                JsonNode response = interaction.path("response");
                JsonNode body = response.path("body");
                JsonNode content = body.has("content") && body.has("contentType") ? body.path("content") : body;
                String text =
                        content.isTextual() ? content.textValue() : content.isMissingNode() ? "" : content.toString();
                answers.add(new RecordedAnswer(response.path("status").asInt(200), aboutTheSame(text)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answers;
    }

    /** With the ids that {@link Verbs} ask for, since an answer about anything else is refused. */
    private static String aboutTheSame(String body) {
        return body.replaceAll("65a1b2c3d401[0-9a-f]{12}", Verbs.ORGANIZATION.value())
                .replaceAll("65a1b2c3d4c0[0-9a-f]{12}", Verbs.CHANNEL.value())
                .replaceAll("65a1b2c3d4b0[0-9a-f]{12}|e0ca11ab1e5eed[0-9a-f]{10}", Verbs.POST.value());
    }

    byte[] whole() {
        return written(bytes(), "", status);
    }

    private byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    /** Mostly the body is broken, at times the hints beside it, the zipped bytes, or the head itself. */
    byte[] broken(Random random) {
        int said = random.nextInt(16) == 0 ? 200 + random.nextInt(400) : status;
        return switch (random.nextInt(64)) {
            case 0 -> written(bytes(), headersOf(Mutations.of(HINTS.getBytes(StandardCharsets.UTF_8), random)), said);
            case 1 ->
                written(bytes(), headersOf(Mutations.of(OLDER_HINTS.getBytes(StandardCharsets.UTF_8), random)), said);
            case 2 -> written(Mutations.of(zipped(bytes()), random), "Content-Encoding: gzip\r\n", said);
            case 3 -> Mutations.of(written(bytes(), HINTS, said), random);
            default -> written(Mutations.of(bytes(), random), "", said);
        };
    }

    /** Without empty lines, which would end the head. */
    private static String headersOf(byte[] lines) {
        return new String(lines, StandardCharsets.ISO_8859_1)
                        .replaceAll("[\r\n]+", "\r\n")
                        .strip() + "\r\n";
    }

    private static byte[] written(byte[] body, String more, int status) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        String length = status == 204 || status == 304 ? "" : "Content-Length: " + body.length + "\r\n";
        all.writeBytes(("HTTP/1.1 " + status + " Said\r\nContent-Type: application/json\r\n" + more + length + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        if (!length.isEmpty()) {
            all.writeBytes(body);
        }
        return all.toByteArray();
    }

    private static byte[] zipped(byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
