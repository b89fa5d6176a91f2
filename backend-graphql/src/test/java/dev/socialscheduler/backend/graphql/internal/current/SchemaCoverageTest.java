package dev.socialscheduler.backend.graphql.internal.current;

import static dev.socialscheduler.backend.graphql.TestSchema.written;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialscheduler.Asset;
import dev.socialscheduler.IdeaId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.TagId;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.graphql.Samples;
import dev.socialscheduler.backend.graphql.TestSchema;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.GoogleBusinessEvent;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata.Action;
import dev.socialscheduler.metadata.GoogleBusinessOffer;
import dev.socialscheduler.metadata.GoogleBusinessWhatsNew;
import dev.socialscheduler.metadata.InstagramMetadata;
import dev.socialscheduler.metadata.InstagramStickers;
import dev.socialscheduler.metadata.LinkedInMetadata;
import dev.socialscheduler.metadata.MastodonMetadata;
import dev.socialscheduler.metadata.PinterestMetadata;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.SubstackMetadata;
import dev.socialscheduler.metadata.ThreadsMetadata;
import dev.socialscheduler.metadata.TikTokMetadata;
import dev.socialscheduler.metadata.TwitterMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Everything that the schema takes of a new post can be said, but for what is left out on purpose. */
class SchemaCoverageTest {

    /** What cannot be said, and why. */
    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("CreatePostInput.draftId", "no answer tells the id of a draft of this kind"),
            Map.entry("AssetInput.link", "removed on 2026-12-15; links go as linkAttachment"),
            Map.entry("LinkAssetInput.url", "as AssetInput.link"),
            Map.entry("LinkAssetInput.title", "as AssetInput.link"),
            Map.entry("LinkAssetInput.description", "as AssetInput.link"),
            Map.entry("LinkAssetInput.thumbnailUrl", "as AssetInput.link"),
            Map.entry(
                    "VideoAssetInput.thumbnailUrl", "refused by the provider; a moment of the video is chosen instead"),
            Map.entry("ImageMetadataInput.dimensions", "deprecated and ignored"),
            Map.entry("ImageDimensionsInput.width", "as ImageMetadataInput.dimensions"),
            Map.entry("ImageDimensionsInput.height", "as ImageMetadataInput.dimensions"));

    private static final URI FILE = URI.create("https://example.com/a");
    private static final Asset.Link LINK = new Asset.Link(FILE, "T", "D", FILE);
    private static final Instant DAY = Instant.parse("2026-12-24T10:00:00Z");
    private static final ThreadPost FOLLOW_UP = ThreadPost.builder("2")
            .assets(List.of(new Asset.Image(FILE)))
            .link(LINK)
            .build();

    private final Set<String> sent = new TreeSet<>();

    private static Stream<PostMetadata> metadata() {
        return Stream.of(
                InstagramMetadata.builder(PostType.POST)
                        .firstComment("f")
                        .link(URI.create("https://shop.example"))
                        .location("l", "L")
                        .stickers(InstagramStickers.builder()
                                .text("t")
                                .music("m")
                                .products("p")
                                .topics("o")
                                .other("x")
                                .build())
                        .aiGenerated(true)
                        .build(),
                FacebookMetadata.builder(PostType.POST)
                        .annotations(FacebookMetadata.Annotation.builder("4", List.of(0, 1), "A", "https://fb.example")
                                .build())
                        .link(LINK)
                        .firstComment("f")
                        .build(),
                LinkedInMetadata.builder()
                        .annotations(LinkedInMetadata.Annotation.builder()
                                .id("a")
                                .linkText("l")
                                .entity("urn")
                                .vanityName("v")
                                .localizedName("n")
                                .start(0)
                                .length(1)
                                .build())
                        .link(LINK)
                        .firstComment("f")
                        .build(),
                TwitterMetadata.builder().retweet("r", "c").aiGenerated(true).build(),
                PinterestMetadata.builder("b").title("t").urlText("u").build(),
                YouTubeMetadata.builder("t", "22")
                        .privacy(YouTubeMetadata.Privacy.PUBLIC)
                        .license(YouTubeMetadata.License.YOUTUBE)
                        .notifySubscribers(true)
                        .embeddable(true)
                        .madeForKids(false)
                        .aiGenerated(false)
                        .build(),
                TikTokMetadata.builder().title("t").aiGenerated(true).build(),
                GoogleBusinessMetadata.builder(GoogleBusinessOffer.builder("o", DAY, DAY)
                                .code("c")
                                .linkText("l")
                                .terms("t")
                                .build())
                        .title("t")
                        .build(),
                GoogleBusinessMetadata.builder(GoogleBusinessEvent.builder("e", DAY, DAY)
                                .fullDay(true)
                                .button(Action.BOOK)
                                .linkText("l")
                                .build())
                        .title("t")
                        .build(),
                GoogleBusinessMetadata.builder(GoogleBusinessWhatsNew.builder()
                                .button(Action.BOOK)
                                .linkText("l")
                                .build())
                        .title("t")
                        .build(),
                MastodonMetadata.builder().spoilerText("s").build(),
                ThreadsMetadata.builder()
                        .type(PostType.POST)
                        .link(LINK)
                        .topic("t")
                        .locationId("l")
                        .locationName("L")
                        .build(),
                BlueskyMetadata.builder().link(LINK).build(),
                SubstackMetadata.builder().link(LINK).build());
    }

    private static NewPost.Builder post() {
        return NewPost.on(Samples.CHANNEL)
                .text("1")
                .tags(new TagId("t1"))
                .idea(new IdeaId("i1"))
                .source("calendar")
                .aiAssisted()
                .needsApproval();
    }

    private static NewPost withMedia() {
        return post().asset(new Asset.Image(FILE, "A", FILE, FILE, List.of(new Asset.UserTag("@me", 0.5, 0.5))))
                .asset(new Asset.Video(FILE, Duration.ofSeconds(1), "V"))
                .document(FILE, "D", FILE)
                .asDraft()
                .build();
    }

    @Test
    void every_field_of_a_new_post_is_sent_or_left_out_on_purpose() throws Exception {
        collect(withMedia(), null);
        for (PostMetadata each : metadata().toList()) {
            collect(post().at(DAY).metadata(each).thread(FOLLOW_UP).build(), each);
        }
        Set<String> known = new TreeSet<>();
        fields(input("CreatePostInput"), known);

        Set<String> missing = new TreeSet<>(known);
        missing.removeAll(sent);
        assertThat(missing).isEqualTo(new TreeSet<>(LEFT_OUT.keySet()));
        assertThat(known).containsAll(sent).hasSizeGreaterThan(100);
    }

    private void collect(NewPost post, @Nullable PostMetadata metadata) throws Exception {
        String json = written(
                CurrentDocuments.CREATE_POST,
                new PostEncoder(PostSpelling.CURRENT).create(post, metadata == null ? null : metadata.network()));
        walk(new ObjectMapper().readTree(json).path("input"), input("CreatePostInput"));
    }

    private void walk(JsonNode value, GraphQLInputObjectType type) {
        value.fieldNames().forEachRemaining(name -> {
            GraphQLInputObjectField field = type.getFieldDefinition(name);
            sent.add(type.getName() + "." + name);
            if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType nested) {
                JsonNode inside = value.path(name);
                (inside.isArray() ? inside : List.of(inside)).forEach(each -> walk(each, nested));
            }
        });
    }

    private static void fields(GraphQLInputObjectType type, Set<String> known) {
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            boolean isNew = known.add(type.getName() + "." + field.getName());
            if (isNew && GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType nested) {
                fields(nested, known);
            }
        }
    }

    private static GraphQLInputObjectType input(String name) {
        return Objects.requireNonNull((GraphQLInputObjectType) TestSchema.SCHEMA.getType(name));
    }
}
