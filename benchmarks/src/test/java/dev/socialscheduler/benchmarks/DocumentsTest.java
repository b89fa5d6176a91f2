package dev.socialscheduler.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The peers send the documents of this library, which lie here as resources. */
class DocumentsTest {

    private static final String UPDATE = "benchmarks.update";
    private static final Path RESOURCES = Path.of("src/main/resources/dev/socialscheduler/benchmarks");

    @ParameterizedTest
    @CsvSource({"CreatePost", "Posts"})
    void the_documents_are_those_of_the_library(String name) throws IOException {
        Queue<String> documents = new ConcurrentLinkedQueue<>();
        try (Responder responder = Loopback.responder(
                        request -> documents.add(request.body().isEmpty() ? "" : document(request.body())));
                Contender ours = new OurContender(responder.address())) {
            ours.createPost();
            ours.page();
        }
        String document = documents.stream()
                .filter(text -> text.contains(" " + name + "("))
                .findFirst()
                .orElseThrow();
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(RESOURCES.resolve(name + ".graphql"), document);
        } else {
            assertThat(Resource.text(name + ".graphql"))
                    .as("write it anew with -D%s=true", UPDATE)
                    .isEqualTo(document);
        }
    }

    /** The alias of this library is another each time, and always as long as that of the peers. */
    static String withFixedAlias(String document) {
        return document.replaceFirst("(?<=\\{\n  )c[a-z0-9]{8}(?=: )", Work.ALIAS);
    }

    private static String document(String body) {
        try {
            return withFixedAlias(
                    PeerJackson.MAPPER.readTree(body).path("query").asText());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
