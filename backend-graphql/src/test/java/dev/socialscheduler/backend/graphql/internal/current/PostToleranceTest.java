package dev.socialscheduler.backend.graphql.internal.current;

import static dev.socialscheduler.backend.graphql.Decoding.DECODER;
import static dev.socialscheduler.backend.graphql.Decoding.decoded;
import static dev.socialscheduler.backend.graphql.Decoding.postWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.AssetType;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.Network;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostMetric;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostVia;
import dev.socialscheduler.SchedulingType;
import dev.socialscheduler.backend.graphql.Decoding;
import dev.socialscheduler.backend.graphql.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts with words that are newer than this library, and pages of them. */
class PostToleranceTest {

    @Test
    void an_unknown_word_is_kept() {
        assertThat(postWith("channelService", "\"orkut\""))
                .returns(Network.UNKNOWN, Post::network)
                .returns("orkut", Post::networkWireName);
        assertThat(postWith("status", "\"pondering\""))
                .returns(PostStatus.UNKNOWN, Post::status)
                .returns("pondering", Post::statusWireName);
        assertThat(postWith("via", "\"pigeon\""))
                .returns(PostVia.UNKNOWN, Post::via)
                .returns("pigeon", Post::viaWireName);
        assertThat(postWith("schedulingType", "\"someday\"").schedulingType()).isEqualTo(SchedulingType.UNKNOWN);
        assertThat(postWith("shareMode", "\"recommendedTime\"").timing().shareMode())
                .isNull();
        assertThat(postWith("allowedActions", "[\"levitate\"]").allowedActions())
                .containsExactly("levitate");
        assertThat(postWith("metrics", "[{\"type\":\"winks\",\"name\":\"Winks\",\"value\":1.0,\"unit\":\"kilo\"}]")
                        .metrics())
                .containsExactly(PostMetric.builder("winks", 1)
                        .name("Winks")
                        .unit("kilo")
                        .build());
    }

    @Test
    void an_unknown_kind_of_asset_is_kept() {
        String hologram = "[{\"type\":\"hologram\",\"mimeType\":\"x/y\",\"source\":\"s\",\"thumbnail\":\"t\"}]";

        assertThat(postWith("assets", hologram).assets())
                .containsExactly(PostAsset.builder(AssetType.UNKNOWN, "s")
                        .typeWireName("hologram")
                        .mimeType("x/y")
                        .thumbnailText("t")
                        .build());
    }

    @Test
    void an_empty_description_is_none() {
        String image = "[{\"type\":\"image\",\"mimeType\":\"m\",\"source\":\"s\",\"thumbnail\":\"t\","
                + "\"image\":{\"altText\":\"\",\"width\":1.0,\"height\":2}}]";

        assertThat(postWith("assets", image).assets())
                .containsExactly(PostAsset.builder(AssetType.IMAGE, "s")
                        .mimeType("m")
                        .thumbnailText("t")
                        .width(1)
                        .height(2)
                        .build());
    }

    @Test
    void a_page_is_its_posts_and_where_the_next_begins() {
        String data = "{\"posts\":{\"edges\":[{\"node\":" + Samples.BARE_POST
                + "}],\"pageInfo\":{\"hasNextPage\":true,\"endCursor\":\"abc==\"}}}";

        Page<Post> page = decoded(CurrentDocuments.POSTS, DECODER::posts, data);

        assertThat(page.items()).containsExactly(Decoding.post(Samples.BARE_POST));
        assertThat(page.next()).isEqualTo(new Cursor("graphql", "abc=="));
        assertThat(page.total()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"null", "[]"})
    void a_page_may_be_empty(String edges) {
        String data = "{\"posts\":{\"edges\":" + edges + ",\"pageInfo\":{\"hasNextPage\":false,\"endCursor\":null}}}";

        assertThat(decoded(CurrentDocuments.POSTS, DECODER::posts, data)).isEqualTo(Page.of(List.of()));
    }

    @Test
    void the_last_page_has_no_next_whatever_its_cursor() {
        String data = "{\"posts\":{\"edges\":[],\"pageInfo\":{\"hasNextPage\":false,\"endCursor\":\"abc==\"}}}";

        assertThat(decoded(CurrentDocuments.POSTS, DECODER::posts, data).hasNext())
                .isFalse();
    }
}
