package dev.socialscheduler.contract.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Answers, good and bad, of a server that repeats the credential, and the cookie that it sets, wherever it can. */
final class Echoes {

    static final String COOKIE = "COOKIE-CANARY-0815";

    private static final String SECRET = Side.SECRET;
    private static final String IN_JSON = SECRET.replace("/", "\\/");
    private static final String IN_ADDRESS = URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
    private static final String ALL = SECRET + " " + IN_JSON + " " + IN_ADDRESS + " " + COOKIE;
    private static final String HEADERS =
            "Connection: close\r\nSet-Cookie: session=" + COOKIE + "; Path=/\r\nX-Echo: Bearer " + SECRET
                    + "\r\nX-Cookie: " + COOKIE + "\r\nX-Query: access_token=" + IN_ADDRESS + "\r\n";

    private Echoes() {}

    static Map<String, HostileServer.Answer> all() {
        Map<String, String> answers = new LinkedHashMap<>();
        bodies(answers);
        statuses(answers);
        heads(answers);
        Map<String, HostileServer.Answer> written = new LinkedHashMap<>();
        answers.forEach(
                (name, answer) -> written.put(name, out -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1))));
        written.put("zipped", out -> out.write(zipped("{\"errors\":[{\"message\":\"" + ALL + "\"}]}")));
        written.put("nothing", out -> {});
        return written;
    }

    private static void bodies(Map<String, String> answers) {
        String quoted = "\"" + ALL + "\"";
        answers.put(
                "values",
                ok("{\"data\":{" + thing("account") + "," + thing("post") + "," + thing("channel") + "}," + fields()
                        + "}"));
        answers.put(
                "texts instead of objects",
                ok("{\"data\":{\"account\":" + quoted + ",\"post\":" + quoted
                        + ",\"createPost\":" + quoted + "},\"connection\":" + quoted + ",\"updates\":" + quoted
                        + ",\"created_at\":" + quoted + ",\"success\":" + quoted + "}"));
        answers.put("names", ok("{" + quoted + ":{" + quoted + ":[{" + quoted + ":1}]},\"data\":{" + quoted + ":[}"));
        answers.put("no JSON", ok("{\"data\": " + ALL));
        answers.put("a text", ok(quoted));
        answers.put("a number in place of a text", ok("{\"id\":1e999999,\"created_at\":\"" + SECRET + "\"}"));
        answers.put("cut", "HTTP/1.1 200 OK\r\n" + HEADERS + "Content-Length: 99999\r\n\r\n{\"data\":{\"" + ALL);
        answers.put(
                "a refusal with data",
                ok("{\"data\":{\"createPost\":{\"__typename\":\"" + SECRET + "\",\"message\":" + quoted
                        + "}},\"errors\":[]}"));
        answers.put("an unknown type", ok("{\"data\":{\"createPost\":{\"__typename\":\"" + SECRET + "\"}}}"));
        answers.put(
                "partly",
                ok("{\"data\":{\"createPost\":{\"__typename\":\"PostActionSuccess\"}},\"errors\":" + "[{\"message\":"
                        + quoted + "}]}"));
    }

    private static String thing(String name) {
        return "\"" + name + "\":{" + fields() + "}";
    }

    private static String fields() {
        StringBuilder fields = new StringBuilder();
        for (String name : new String[] {"id", "name", "email", "text", "status", "via", "createdAt", "service"}) {
            fields.append('"').append(name).append("\":\"").append(SECRET).append("\",");
        }
        return fields + "\"connection_id\":\"" + SECRET + "\",\"profile_id\":\"" + SECRET + "\"";
    }

    private static void statuses(Map<String, String> answers) {
        String json = "{\"errors\":[{\"message\":\"" + ALL + "\",\"extensions\":{\"code\":\"" + SECRET
                + "\",\"window\":\"" + SECRET + "\"}}],\"success\":false,\"code\":1001,\"message\":\"" + ALL
                + "\",\"error\":\"" + ALL + "\"}";
        for (int status : new int[] {200, 400, 401, 403, 404, 410, 429, 500, 503}) {
            answers.put("JSON " + status, status(status, json));
            answers.put("text " + status, status(status, ALL));
        }
        for (String code : new String[] {"UNAUTHENTICATED", "BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"}) {
            answers.put(code, status(400, json.replace("\"code\":\"" + SECRET, "\"code\":\"" + code)));
        }
    }

    private static void heads(Map<String, String> answers) {
        for (int status : new int[] {301, 302, 303, 307, 308}) {
            answers.put(
                    "redirect " + status,
                    "HTTP/1.1 " + status + " " + SECRET + "\r\n" + HEADERS
                            + "Location: https://elsewhere.invalid/?access_token=" + IN_ADDRESS + "&c=" + COOKIE
                            + "\r\nContent-Length: 0\r\n\r\n");
        }
        answers.put("no HTTP", SECRET + " " + COOKIE + "\r\n\r\n");
        answers.put("no status", "HTTP/1.1 " + SECRET + "\r\n\r\n");
        answers.put("no length", "HTTP/1.1 200 OK\r\nContent-Length: " + SECRET + "\r\n\r\n{}");
        answers.put("no header", "HTTP/1.1 200 OK\r\n" + SECRET + "\r\n\r\n{}");
        answers.put("no chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + SECRET + "\r\n{}\r\n");
        answers.put("an endless line", "HTTP/1.1 200 OK\r\n" + (SECRET + "\t").repeat(20_000));
        answers.put(
                "rate limits",
                "HTTP/1.1 200 OK\r\nRateLimit-Policy: \"" + SECRET + "\";q=5;w=60\r\nRateLimit: (" + SECRET
                        + "\r\nRetry-After: " + SECRET + "\r\n" + HEADERS + "Content-Length: 2\r\n\r\n{}");
        answers.put(
                "older rate limits",
                "HTTP/1.1 429 " + SECRET + "\r\nX-RateLimit-Limit: " + SECRET
                        + "\r\nX-RateLimit-Remaining: " + SECRET + "\r\nX-RateLimit-Reset: " + SECRET + "\r\n" + HEADERS
                        + "Content-Length: 2\r\n\r\n{}");
    }

    private static String ok(String body) {
        return status(200, body);
    }

    private static String status(int status, String body) {
        return "HTTP/1.1 " + status + " " + SECRET + "\r\n" + HEADERS + "Content-Type: application/json\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static byte[] zipped(String body) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.writeBytes(("HTTP/1.1 401 No\r\n" + HEADERS + "Content-Encoding: gzip\r\nContent-Length: " + packed.size()
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        all.writeBytes(packed.toByteArray());
        return all.toByteArray();
    }
}
