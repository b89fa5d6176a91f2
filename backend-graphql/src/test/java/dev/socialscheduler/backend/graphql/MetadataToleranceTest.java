package dev.socialscheduler.backend.graphql;

import static dev.socialscheduler.backend.graphql.Decoding.postWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Post;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata.Action;
import dev.socialscheduler.metadata.GoogleBusinessWhatsNew;
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.ThreadsMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Metadata that is newer or odder than this library. */
class MetadataToleranceTest {

    private static Post read(String member, String fields) {
        return postWith("metadata", "{\"__typename\":\"" + member + "\"," + fields + "}");
    }

    @ParameterizedTest
    @CsvSource({"OrkutPostMetadata", "''"})
    void a_member_that_is_not_known_is_no_metadata(String member) {
        assertThat(read(member, "\"type\":\"scrap\",\"sparkles\":{\"count\":3}").metadata())
                .isNull();
    }

    @Test
    void an_unknown_word_breaks_nothing() {
        assertThat(read("ThreadsPostMetadata", "\"type\":\"haiku\",\"thread\":[]")
                        .metadata())
                .isEqualTo(ThreadsMetadata.builder().type(PostType.UNKNOWN).build());
        assertThat(read("YoutubePostMetadata", "\"privacy\":\"friends\",\"license\":\"wtfpl\"")
                        .metadata())
                .isEqualTo(YouTubeMetadata.partial()
                        .privacy(YouTubeMetadata.Privacy.UNKNOWN)
                        .license(YouTubeMetadata.License.UNKNOWN)
                        .build());
        assertThat(read(
                                "GoogleBusinessPostMetadata",
                                "\"type\":\"whats_new\",\"details\":"
                                        + "{\"__typename\":\"GoogleBusinessWhatsNewMetaData\",\"button\":\"dance\"}")
                        .metadata())
                .isEqualTo(GoogleBusinessMetadata.builder(GoogleBusinessWhatsNew.builder()
                                .button(Action.UNKNOWN)
                                .build())
                        .build());
        assertThat(read(
                                "GoogleBusinessPostMetadata",
                                "\"title\":\"T\",\"details\":{\"__typename\":\"GoogleBusinessPollMetaData\",\"a\":1}")
                        .metadata())
                .isEqualTo(GoogleBusinessMetadata.partial().title("T").build());
    }

    @Test
    void an_empty_word_about_a_link_is_none() {
        String link = "\"thread\":[],\"linkAttachment\":{\"url\":\"https://example.com/page\",\"title\":\"\","
                + "\"text\":\"\",\"thumbnail\":\"\"}";

        assertThat(read("BlueskyPostMetadata", link).metadata())
                .isEqualTo(BlueskyMetadata.builder()
                        .link(new Asset.Link(Samples.PAGE))
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "https://example.com/a b ; https://example.com/a%20b",
                "https://example.com/?q={x}|y^z` ; https://example.com/?q=%7Bx%7D%7Cy%5Ez%60",
                "https://example.com/100% ; https://example.com/100%25",
                "https://example.com/%41[1] ; https://example.com/%41%5B1%5D",
                "https://example.com/#a#b c ; https://example.com/#a%23b%20c",
                "https://example.com/ü?ö ; https://example.com/ü?ö",
                "https:// ; https%3A%2F%2F",
            })
    void an_address_that_only_browsers_take_or_nobody_is_escaped_rather_than_refused(String told, String read) {
        String link = "\"thread\":[],\"linkAttachment\":{\"url\":\"" + told + "\"}";

        assertThat(read("BlueskyPostMetadata", link).metadata())
                .isEqualTo(BlueskyMetadata.builder()
                        .link(new Asset.Link(URI.create(read)))
                        .build());
    }
}
