package dev.socialscheduler.emulator.v1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialscheduler.emulator.Emulator;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Speaks the older API over a real socket, the way old scripts do: forms in, whatever comes out. */
public final class V1Client {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Emulator emulator;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public V1Client(Emulator emulator) {
        this(emulator, emulator.v1Token());
    }

    public V1Client(Emulator emulator, String token) {
        this.emulator = emulator;
        this.token = token;
    }

    /** {@code get("profiles")} or {@code get("updates/ID/interactions", "event=likes")}. */
    public Reply get(String name, String... query) {
        String parameters = query.length == 0 ? "" : "?" + String.join("&", query);
        return send(authorized(name + ".json" + parameters).GET());
    }

    /** Pairs are sent as they are: what needs encoding is encoded with {@link #pair}. */
    public Reply post(String name, String... pairs) {
        return send(authorized(name + ".json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", pairs))));
    }

    public static String pair(String name, Object value) {
        return encode(name) + "=" + encode(String.valueOf(value));
    }

    public HttpRequest.Builder authorized(String pathAndQuery) {
        return request(pathAndQuery).header("Authorization", "Bearer " + token);
    }

    public HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(emulator.v1Endpoint() + pathAndQuery));
    }

    public Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An answer. */
    public record Reply(int status, Map<String, List<String>> headers, String text) {
        public JsonNode json() {
            try {
                return MAPPER.readTree(text);
            } catch (IOException e) {
                throw new AssertionError("not JSON: " + text, e);
            }
        }

        /** The body of an answer that must be a success. */
        public JsonNode ok() {
            if (status != 200) {
                throw new AssertionError(status + " " + text);
            }
            return json();
        }

        /** Status and body in one text. */
        public String line() {
            return status + " " + text;
        }

        public List<String> header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        }
    }
}
