package dev.socialscheduler.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The bodies of answers. No limits are told, so nobody counts anything down. Every new post has an id of its own, as it
 * must: this library takes an id that comes twice for an answer that went astray.
 */
final class Answers {

    /** How the ids of new posts begin; ten digits follow. */
    static final String NEW = "e0ca11ab1e5eed";

    /** What comes before the first root field of a document in JSON. */
    private static final String ROOT = "{\\n  ";

    private final Echoing channel = new Echoing("channel.json", "channel");
    private final Echoing page = new Echoing("posts.json", "posts");
    private final Echoing created = new Echoing("create-post.json", "createPost");
    private final byte[] v1Channel = Resource.bytes("v1-profile.json");
    private final Numbered v1Created = new Numbered(Resource.bytes("v1-create.json"));

    /** Returns the body of an answer, which is put together from bytes that lie ready. */
    ByteBuf to(String path, String body) {
        if (path.startsWith("/1/")) {
            return Unpooled.wrappedBuffer(path.contains("create") ? v1Created.next() : v1Channel);
        }
        Echoing answer =
                body.contains("mutation CreatePost(") ? created : body.contains("query Posts(") ? page : channel;
        return answer.under(alias(body));
    }

    /** Returns the alias of the only root field, or its name if it has none. */
    private static String alias(String body) {
        int start = body.indexOf(ROOT, body.indexOf("\"query\"")) + ROOT.length();
        int end = start;
        while (Character.isLetterOrDigit(body.charAt(end))) {
            end++;
        }
        return body.substring(start, end);
    }

    /** An answer to a GraphQL request, which has the root field under the alias of the request. */
    private static final class Echoing {

        private static final byte[] START = "{\"data\":{\"".getBytes(StandardCharsets.UTF_8);

        private final Numbered rest;

        Echoing(String resource, String field) {
            String answer = Resource.text(resource);
            String start = "{\"data\":{\"" + field;
            if (!answer.startsWith(start)) {
                throw new IllegalStateException("The answer begins differently: " + resource);
            }
            this.rest = new Numbered(answer.substring(start.length()).getBytes(StandardCharsets.UTF_8));
        }

        ByteBuf under(String alias) {
            return Unpooled.wrappedBuffer(START, alias.getBytes(StandardCharsets.UTF_8), rest.next());
        }
    }

    /** An answer with another id each time, if it is about something new. Thread-safe. */
    private static final class Numbered {

        private final AtomicLong count = new AtomicLong();
        private final byte[] answer;
        private final int at;

        Numbered(byte[] answer) {
            this.answer = answer;
            String text = new String(answer, StandardCharsets.ISO_8859_1); // a character for each byte
            this.at = text.contains(NEW) ? text.indexOf(NEW) + NEW.length() : -1;
        }

        byte[] next() {
            if (at < 0) {
                return answer;
            }
            byte[] copy = answer.clone();
            String digits = String.format(Locale.ROOT, "%010d", count.incrementAndGet());
            System.arraycopy(digits.getBytes(StandardCharsets.US_ASCII), 0, copy, at, digits.length());
            return copy;
        }
    }
}
