package dev.socialscheduler.backend.graphql.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.backend.graphql.Decoding;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlRequest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchDocumentTest {

    private final BatchDocument documents = new BatchDocument();

    private static List<? extends GraphQlRequest<?, ?, Post>> requests(int from, int number) {
        return IntStream.range(from, from + number)
                .mapToObj(i -> Decoding.GATEWAY.post(new PostId("p" + i)))
                .toList();
    }

    @Test
    void there_is_one_document_for_each_number_of_posts_whatever_the_posts_and_the_nonces() {
        assertThat(documents.of(requests(0, 30))).isSameAs(documents.of(requests(30, 30)));
        assertThat(documents.of(requests(0, 30))).isNotSameAs(documents.of(requests(0, 29)));
        assertThat(documents.of(requests(0, 30)).start("a1"))
                .hasSize(31)
                .isSameAs(documents.of(requests(30, 30)).start("b2"));
        assertThat(Stream.of("a1", "b2").map(documents.of(requests(0, 2))::text))
                .allMatch(text -> text.contains("p1_"));
    }
}
