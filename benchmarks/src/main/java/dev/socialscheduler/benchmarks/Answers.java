package dev.socialscheduler.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The bodies of responses. They contain no rate limits, so no client counts one down. Every new post has its own id,
 * because this library treats an id that occurs twice as a misdirected response.
 */
final class Answers {

    /** The prefix of the ids of new posts; ten digits follow. */
    static final String NEW = "e0ca11ab1e5eed";

    private final byte[] channel = Resource.bytes("channel.json");
    private final byte[] page = Resource.bytes("posts.json");
    private final Numbered created = new Numbered(Resource.text("create-post.json"));
    private final byte[] v1Channel = Resource.bytes("v1-profile.json");
    private final Numbered v1Created = new Numbered(Resource.text("v1-create.json"));

    byte[] to(String path, String body) {
        if (path.startsWith("/1/")) {
            return path.contains("create") ? v1Created.next() : v1Channel;
        }
        if (body.contains("mutation CreatePost(")) {
            return created.next();
        }
        return body.contains("query Posts(") ? page : channel;
    }

    /** A response with a new id each time. Thread-safe. */
    private static final class Numbered {

        private final AtomicLong count = new AtomicLong();
        private final byte[] answer;
        private final int at;

        Numbered(String answer) {
            this.answer = answer.getBytes(StandardCharsets.UTF_8);
            int start = answer.indexOf(NEW) + NEW.length();
            this.at = answer.substring(0, start).getBytes(StandardCharsets.UTF_8).length;
        }

        byte[] next() {
            byte[] copy = answer.clone();
            String digits = String.format(Locale.ROOT, "%010d", count.incrementAndGet());
            System.arraycopy(digits.getBytes(StandardCharsets.US_ASCII), 0, copy, at, digits.length());
            return copy;
        }
    }
}
