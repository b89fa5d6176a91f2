package dev.socialscheduler.contract.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.socialscheduler.testsupport.http.Aliases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A server with more posts than anybody wants to keep: each page is made up when it is asked for. */
final class LongCalendar implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String POST = """
            {"node":{"id":"post-%1$d","channelId":"channel-1","channelService":"mastodon","status":"sent",\
            "text":"Post %1$d: rye loaves are out of the oven, and the coffee is on. Come by before ten.",\
            "via":"buffer","schedulingType":"automatic","shareMode":"customScheduled",\
            "createdAt":"2026-11-15T23:00:00.000Z","updatedAt":"2026-11-15T23:09:00.000Z",\
            "dueAt":"2026-11-18T23:00:00.000Z","sentAt":"2026-11-18T23:00:02.000Z","ideaId":null,\
            "externalLink":"https://mastodon.example/harbour-bakery/%1$d",\
            "allowedActions":["copyPostLink","duplicatePost"],\
            "author":{"name":"Mira Halvorsen","email":"mira@harbour.example"},\
            "tags":[{"id":"tag-1","name":"recipes","color":"#F7B500"}],"error":null,"assets":[],\
            "metrics":[{"type":"comments","name":"Comments","value":13.0,"unit":"count"}],\
            "metadata":{"__typename":"MastodonPostMetadata","type":"post","thread":null,"spoilerText":null}}}""";

    private final int posts;
    private final HttpServer server;
    private final AtomicInteger pages = new AtomicInteger();

    LongCalendar(int posts) throws IOException {
        this.posts = posts;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            JsonNode variables = JSON.readTree(request).path("variables");
            int begin = variables.path("after").asInt(0); // a cursor is how many posts came before
            byte[] page = Aliases.echoed(
                            request, page(begin, variables.path("first").intValue()))
                    .getBytes(StandardCharsets.UTF_8);
            pages.incrementAndGet();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String page(int begin, int size) {
        int end = Math.min(posts, begin + size);
        StringBuilder page = new StringBuilder("{\"data\":{\"posts\":{\"edges\":[");
        for (int i = begin; i < end; i++) {
            page.append(i == begin ? "" : ",").append(POST.replace("%1$d", Integer.toString(i)));
        }
        return page.append("],\"pageInfo\":{\"hasNextPage\":")
                .append(end < posts)
                .append(",\"endCursor\":\"")
                .append(end)
                .append("\"}}}}")
                .toString();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Returns how many pages were asked for so far. */
    int pages() {
        return pages.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
