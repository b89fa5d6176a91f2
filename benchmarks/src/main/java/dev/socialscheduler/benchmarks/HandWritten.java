package dev.socialscheduler.benchmarks;

import java.time.Instant;

/** Requests as strings: the documents are quoted once, values each time. */
final class HandWritten {

    private static final String CREATE_POST = start(Work.CREATE_POST);
    private static final String POSTS = start(Work.POSTS);

    private HandWritten() {}

    private static String start(String document) {
        return "{\"query\":" + quoted(document) + ",\"variables\":{\"input\":";
    }

    static String createPost(String text, Instant dueAt) {
        return CREATE_POST + "{\"channelId\":\"" + Work.CHANNEL
                + "\",\"schedulingType\":\"automatic\",\"mode\":\"customScheduled\",\"dueAt\":\""
                + PeerWire.time(dueAt) + "\",\"text\":" + quoted(text) + "}}}";
    }

    static String page() {
        return POSTS + "{\"organizationId\":\"" + Work.ORGANIZATION
                + "\",\"filter\":{\"status\":[\"scheduled\",\"sent\"]}},\"first\":" + Work.PAGE + "}}";
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
