package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.IRequest;
import au.com.dius.pact.core.support.json.JsonParser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What the library really sent. Pact lets through whatever has the right form; the examples in its files are only good for
 * another server if they are what is sent, so that is looked at here. So is what Pact cannot say: a header that is not
 * there.
 */
final class SentRequest {

    private static final List<String> OURS = List.of("Authorization", "Maton-Connection");

    private SentRequest() {}

    static void assertIsTheExample(IRequest example, IRequest sent) {
        assertThat(sent.getMethod() + " " + sent.getPath()).isEqualTo(example.getMethod() + " " + example.getPath());
        assertThat(sent.getQuery()).isEqualTo(example.getQuery());
        OURS.forEach(name -> assertThat(header(sent, name)).as(name).isEqualTo(header(example, name)));
        assertThat(read(sent)).isEqualTo(read(example));
    }

    private static List<String> header(IRequest request, String name) {
        return request.getHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .toList();
    }

    private static Object read(IRequest request) {
        String body = request.getBody().valueAsString();
        return body.startsWith("{")
                ? JsonParser.parseString(body)
                : Arrays.stream(body.split("&"))
                        .map(field -> URLDecoder.decode(field, StandardCharsets.UTF_8))
                        .toList();
    }
}
