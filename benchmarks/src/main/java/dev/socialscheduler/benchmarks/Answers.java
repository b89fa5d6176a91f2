package dev.socialscheduler.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The answers, headers and all. No limits are told, so nobody counts anything down. Every new post has an id of its own,
 * as it must: this library takes an id that comes twice for an answer that went astray.
 */
final class Answers {

    /** How the ids of new posts begin; ten digits follow. */
    static final String NEW = "e0ca11ab1e5eed";

    private final byte[] channel = answer("channel.json");
    private final byte[] created = answer("create-post.json");
    private final byte[] page = answer("posts.json");
    private final byte[] v1Created = answer("v1-create.json");
    private final byte[] v1Channel = answer("v1-profile.json");
    private final AtomicLong count = new AtomicLong();

    byte[] to(String path, String body) {
        if (path.startsWith("/1/")) {
            return path.contains("create") ? numbered(v1Created) : v1Channel;
        }
        if (body.contains("mutation CreatePost(")) {
            return numbered(created);
        }
        return body.contains("query Posts(") ? page : channel;
    }

    private byte[] numbered(byte[] answer) {
        byte[] copy = answer.clone();
        byte[] digits =
                String.format(Locale.ROOT, "%010d", count.incrementAndGet()).getBytes(StandardCharsets.US_ASCII);
        int at = new String(answer, StandardCharsets.ISO_8859_1).indexOf(NEW) + NEW.length();
        System.arraycopy(digits, 0, copy, at, digits.length);
        return copy;
    }

    private static byte[] answer(String resource) {
        byte[] body = Resource.bytes(resource);
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] answer = new byte[head.length + body.length];
        System.arraycopy(head, 0, answer, 0, head.length);
        System.arraycopy(body, 0, answer, head.length, body.length);
        return answer;
    }
}
