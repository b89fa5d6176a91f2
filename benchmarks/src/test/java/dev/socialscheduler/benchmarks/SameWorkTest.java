package dev.socialscheduler.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.benchmarks.Responder.Received;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A comparison is only one of the same work: everybody sends the same, and reads the same. */
class SameWorkTest {

    private final Queue<Received> requests = new ConcurrentLinkedQueue<>();
    private Responder responder;

    @BeforeEach
    void start() throws IOException {
        responder = Loopback.responder(requests::add);
    }

    @AfterEach
    void stop() {
        responder.close();
    }

    static Stream<String> all() {
        return Contenders.ALL.stream();
    }

    static Stream<String> overV1() {
        return Contenders.OVER_V1.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everybody_schedules_the_same_post(String name) throws IOException {
        try (Contender subject = Contenders.create(name, responder.address());
                Contender ours = new OurContender(responder.address())) {
            ours.createPost();
            SeenPost expected = SeenPost.of(ours.createPost());
            JsonNode sent = lastJson();

            assertThat(SeenPost.of(subject.createPost())).isEqualTo(expected);
            assertThat(lastJson()).isEqualTo(sent);
            assertThat(sent.at("/variables/input/text").asText()).isEqualTo(Work.TEXT);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everybody_reads_the_same_page(String name) throws IOException {
        try (Contender subject = Contenders.create(name, responder.address());
                Contender ours = new OurContender(responder.address())) {
            List<SeenPost> expected = seen(ours.page());
            JsonNode sent = lastJson();

            assertThat(seen(subject.page())).isEqualTo(expected).hasSize(Work.PAGE);
            assertThat(lastJson()).isEqualTo(sent);
        }
    }

    @ParameterizedTest
    @MethodSource("overV1")
    void everybody_who_can_schedules_the_same_post_over_v1(String name) throws IOException {
        try (Contender subject = Contenders.create(name, responder.address());
                Contender ours = new OurContender(responder.address())) {
            SeenPost expected = SeenPost.of(ours.v1Create());
            List<String> sent = lastForm();

            assertThat(SeenPost.of(subject.v1Create())).isEqualTo(expected);
            assertThat(lastForm()).isEqualTo(sent).contains("text=" + Work.TEXT);
        }
    }

    /** Encoding alone makes what is sent. */
    @ParameterizedTest
    @MethodSource("encodings")
    void encoding_alone_makes_what_is_sent(byte[] body) throws IOException {
        try (Contender ours = new OurContender(responder.address())) {
            ours.createPost();
            assertThat(PeerJackson.MAPPER.readTree(body)).isEqualTo(lastJson());
        }
    }

    static Stream<byte[]> encodings() {
        return Stream.of(Encoding.handWritten(), Encoding.moshi(), Encoding.jackson());
    }

    private static List<SeenPost> seen(List<?> posts) {
        return posts.stream().map(SeenPost::of).toList();
    }

    private Received last() {
        Received last = requests.stream().reduce((first, second) -> second).orElseThrow();
        requests.clear();
        return last;
    }

    /** Returns the last request; what some clients say besides, an operation without a name, counts for nothing. */
    private JsonNode lastJson() throws IOException {
        ObjectNode json = (ObjectNode) PeerJackson.MAPPER.readTree(last().body());
        if (json.path("operationName").asText("").isEmpty()) {
            json.remove("operationName");
        }
        return json.put("query", DocumentsTest.withFixedAlias(json.path("query").asText()));
    }

    private List<String> lastForm() {
        return Stream.of(last().body().split("&"))
                .map(field -> URLDecoder.decode(field, StandardCharsets.UTF_8))
                .sorted()
                .toList();
    }
}
