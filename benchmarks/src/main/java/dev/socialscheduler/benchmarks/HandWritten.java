package dev.socialscheduler.benchmarks;

import java.time.Instant;
import okio.Buffer;
import okio.ByteString;

/** Hand-written requests: constant parts are prepared as bytes, and values are inserted. */
final class HandWritten {

    private static final ByteString CREATE_POST = start(
            Work.CREATE_POST,
            "{\"channelId\":\"" + Work.CHANNEL + "\",\"schedulingType\":\"automatic\","
                    + "\"mode\":\"customScheduled\",\"dueAt\":\"");

    private static final ByteString POSTS = start(
            Work.POSTS,
            "{\"organizationId\":\"" + Work.ORGANIZATION
                    + "\",\"filter\":{\"status\":[\"scheduled\",\"sent\"]}},\"first\":");

    private HandWritten() {}

    private static ByteString start(String document, String input) {
        Buffer json = new Buffer().writeUtf8("{\"query\":\"");
        return escaped(json, document)
                .writeUtf8("\",\"variables\":{\"input\":")
                .writeUtf8(input)
                .readByteString();
    }

    static ByteString createPost(String text, Instant dueAt) {
        Buffer json =
                new Buffer().write(CREATE_POST).writeUtf8(PeerWire.time(dueAt)).writeUtf8("\",\"text\":\"");
        return escaped(json, text).writeUtf8("\"}}}").readByteString();
    }

    static ByteString page(int size) {
        return new Buffer().write(POSTS).writeDecimalLong(size).writeUtf8("}}").readByteString();
    }

    /** Writes runs of characters that need no escape unchanged. */
    private static Buffer escaped(Buffer json, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                json.writeUtf8(text, from, i).writeUtf8(escape(c));
                from = i + 1;
            }
        }
        return json.writeUtf8(text, from, text.length());
    }

    private static String escape(char c) {
        return c == '\n' ? "\\n" : c < ' ' ? String.format("\\u%04x", (int) c) : "\\" + c;
    }
}
