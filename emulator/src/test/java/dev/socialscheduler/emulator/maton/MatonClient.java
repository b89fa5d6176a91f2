package dev.socialscheduler.emulator.maton;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialscheduler.emulator.Emulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Speaks to the gateway and its control API over a real socket. Follows no redirect. */
final class MatonClient {
    static final String MIRA = "emulator-maton-key-mira";
    static final String NONE = "emulator-maton-key-none";
    static final String SINGLE = "emulator-maton-key-single";

    static final String TO_MIRA = "5f0c2a10-7d3b-4e61-9a52-000000000001";
    static final String TO_JOEL = "5f0c2a10-7d3b-4e61-9a52-000000000002";
    static final String PENDING = "5f0c2a10-7d3b-4e61-9a52-000000000003";
    static final String FAILED = "5f0c2a10-7d3b-4e61-9a52-000000000004";
    static final String OF_SLACK = "5f0c2a10-7d3b-4e61-9a52-000000000005";
    static final String OF_SOMEBODY_ELSE = "5f0c2a10-7d3b-4e61-9a52-000000000007";

    static final String EMAIL = "{ account { email } }";
    static final String MIRAS = "200 {\"data\":{\"account\":{\"email\":\"mira@harbour.example\"}}}";
    static final String JOELS = "200 {\"data\":{\"account\":{\"email\":\"joel@other.example\"}}}";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Emulator emulator;
    private final String key;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    MatonClient(Emulator emulator) {
        this(emulator, emulator.matonKey());
    }

    MatonClient(Emulator emulator, String key) {
        this.emulator = emulator;
        this.key = key;
    }

    /** A document through the default connection, or the one that {@code headers} name; names and values in turn. */
    Reply ask(String document, String... headers) {
        String body = MAPPER.createObjectNode().put("query", document).toString();
        HttpRequest.Builder request = authorized("/buffer/").POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Reply through(String connectionId) {
        return ask(EMAIL, "Maton-Connection", connectionId);
    }

    /** A call of the control API. */
    Reply control(String method, String pathAndQuery, String body) {
        return send(authorized(pathAndQuery).method(method, BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder authorized(String pathAndQuery) {
        return request(pathAndQuery).header("Authorization", "Bearer " + key);
    }

    HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(emulator.matonControlEndpoint() + pathAndQuery))
                .header("Content-Type", "application/json");
    }

    Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** An answer. */
    record Reply(int status, Map<String, List<String>> headers, String text) {
        JsonNode json() {
            try {
                return MAPPER.readTree(text);
            } catch (IOException e) {
                throw new AssertionError("not JSON: " + text, e);
            }
        }

        /** Status and body in one text. */
        String line() {
            return status + " " + text;
        }

        List<String> header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        }
    }
}
