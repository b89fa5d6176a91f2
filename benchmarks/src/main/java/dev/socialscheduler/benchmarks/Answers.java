package dev.socialscheduler.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
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

    /** The text before the root field of a document in JSON. */
    private static final String ROOT = "{\\n  ";

    private final Echoing channel = new Echoing("channel.json", "channel");
    private final Echoing page = new Echoing("posts.json", "posts");
    private final Echoing created = new Echoing("create-post.json", "createPost");
    private final byte[] v1Channel = Resource.bytes("v1-profile.json");
    private final Numbered v1Created = new Numbered(Resource.bytes("v1-create.json"));

    /** Returns the body of a response, composed of prepared bytes. */
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

    /** A response to a GraphQL request, with the root field under the alias of the request. */
    private static final class Echoing {

        private static final byte[] START = "{\"data\":{\"".getBytes(StandardCharsets.UTF_8);

        private final Numbered rest;

        Echoing(String resource, String field) {
            String answer = Resource.text(resource);
            String start = "{\"data\":{\"" + field;
            if (!answer.startsWith(start)) {
                throw new IllegalStateException("The response begins differently: " + resource);
            }
            this.rest = new Numbered(answer.substring(start.length()).getBytes(StandardCharsets.UTF_8));
        }

        ByteBuf under(String alias) {
            return Unpooled.wrappedBuffer(START, alias.getBytes(StandardCharsets.UTF_8), rest.next());
        }
    }

    /** A response with a new id each time, if it is about a new post. Thread-safe. */
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
