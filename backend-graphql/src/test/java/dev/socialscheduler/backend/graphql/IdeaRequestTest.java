package dev.socialscheduler.backend.graphql;

import static dev.socialscheduler.backend.graphql.TestSchema.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.IdeaGroupId;
import dev.socialscheduler.IdeaMedia;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Tag;
import dev.socialscheduler.TagId;
import dev.socialscheduler.backend.graphql.internal.current.CurrentDocuments;
import dev.socialscheduler.backend.graphql.internal.current.IdeaEncoder;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectWireNames;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** New ideas, byte for byte. */
class IdeaRequestTest {

    private static String sent(NewIdea.Builder idea) {
        return written(
                CurrentDocuments.CREATE_IDEA,
                new IdeaEncoder(DialectWireNames.CURRENT).create(new OrganizationId("o1"), idea.build()));
    }

    @Test
    void a_bare_idea_says_only_its_text() {
        assertThat(sent(NewIdea.builder().text("Cardamom week")))
                .isEqualTo("{\"input\":{\"organizationId\":\"o1\",\"content\":{\"text\":\"Cardamom week\"}}}");
    }

    @Test
    void a_full_idea_says_everything() {
        NewIdea.Builder idea = NewIdea.builder()
                .title("Winter")
                .text("Cardamom")
                .networks(Network.GOOGLE_BUSINESS, Network.TWITTER, Network.START_PAGE)
                .media(IdeaMedia.image(Samples.PICTURE, "Buns"))
                .media(IdeaMedia.builder(Samples.FILM, "video")
                        .thumbnailUrl(URI.create("https://media.example/t.jpg"))
                        .build())
                .tags(
                        Tag.builder(new TagId("t1"), "recipes").color("#F7B500").build(),
                        Tag.builder(new TagId("t2"), "plain").color("#123ABC").build())
                .date(Samples.DUE)
                .aiAssisted()
                .group(new IdeaGroupId("g1"));

        assertThat(sent(idea))
                .isEqualTo(
                        "{\"input\":{\"organizationId\":\"o1\",\"content\":{\"title\":\"Winter\",\"text\":\"Cardamom\","
                                + "\"media\":[{\"url\":\"https://media.example/a.jpg\",\"type\":\"image\",\"alt\":\"Buns\"},"
                                + "{\"url\":\"https://media.example/a.mp4\",\"type\":\"video\","
                                + "\"thumbnailUrl\":\"https://media.example/t.jpg\"}],"
                                + "\"tags\":[{\"id\":\"t1\",\"name\":\"recipes\",\"color\":\"#F7B500\"},"
                                + "{\"id\":\"t2\",\"name\":\"plain\",\"color\":\"#123ABC\"}],"
                                + "\"aiAssisted\":true,\"services\":[\"googlebusiness\",\"twitter\",\"startPage\"],"
                                + "\"date\":\"2026-12-24T17:30:00.000Z\"},\"group\":{\"groupId\":\"g1\"}}}");
    }
}
