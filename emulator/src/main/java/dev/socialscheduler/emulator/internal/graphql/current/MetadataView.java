package dev.socialscheduler.emulator.internal.graphql.current;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.world.Board;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Content;
import dev.socialscheduler.emulator.world.Network;
import dev.socialscheduler.emulator.world.Post;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The union {@code PostMetadata}: the given metadata of the post's network, in the spelling of the output. */
public final class MetadataView {
    private static final Map<String, String> YOUTUBE_CATEGORIES =
            Map.of("10", "Music", "17", "Sports", "22", "People & Blogs", "24", "Entertainment", "27", "Education");

    private MetadataView() {}

    static @Nullable View of(Post post, Channel channel) {
        return of(post.network(), post.content(), channel);
    }

    public static @Nullable View of(Network network, Content content, Channel channel) {
        JsonNode given = content.metadata();
        return switch (network) {
            case TWITTER, MASTODON, BLUESKY, THREADS -> threaded(network, content);
            case FACEBOOK, LINKEDIN -> annotated(network, content);
            case INSTAGRAM -> instagram(given);
            case YOUTUBE -> youtube(given);
            case PINTEREST ->
                common("PinterestPostMetadata", given)
                        .with("title", text(given, "title"))
                        .with("url", text(given, "url"))
                        .with("board", board(given, channel));
            case TIKTOK ->
                common("TiktokPostMetadata", given)
                        .with("title", text(given, "title"))
                        .with("isAiGenerated", flag(given, "isAiGenerated"));
            case GOOGLE_BUSINESS ->
                common("GoogleBusinessPostMetadata", given)
                        .with("title", text(given, "title"))
                        .with("details", GoogleDetailsView.of(given));
            case SUBSTACK ->
                common("SubstackPostMetadata", given).with("linkAttachment", AssetView.linkAttachment(content));
            case START_PAGE, WHATSAPP -> null;
        };
    }

    private static View common(String typeName, JsonNode given) {
        return View.of(typeName).with("type", given.path("type").asText("post")).with("annotations", List.of());
    }

    // the four types differ in which of these fields they have; a client cannot request one that its type lacks
    private static View threaded(Network network, Content content) {
        JsonNode given = content.metadata();
        return common(network.label() + "PostMetadata", given)
                .with("retweet", retweet(given.path("retweet")))
                .with("thread", AssetView.thread(content))
                .with("threadCount", content.thread().size())
                .with("linkAttachment", AssetView.linkAttachment(content))
                .with("isAiGenerated", flag(given, "isAiGenerated"))
                .with("spoilerText", text(given, "spoilerText"))
                .with("topic", text(given, "topic"))
                .with("locationId", text(given, "locationId"))
                .with("locationName", text(given, "locationName"));
    }

    // nothing is fetched: only the id of another person's post is known
    private static @Nullable View retweet(JsonNode given) {
        String id = text(given, "id");
        return id == null
                ? null
                : View.of("RetweetMetadata")
                        .with("id", id)
                        .with("url", "https://twitter.example/somebody/status/" + id)
                        .with("text", "")
                        .with("createdAt", Times.text(Instant.EPOCH))
                        .with(
                                "user",
                                View.of("RetweetUserMetadata")
                                        .with("name", "Somebody")
                                        .with("username", "somebody")
                                        .with("avatar", "https://twitter.example/somebody.jpg"))
                        .with("thumbnails", List.of());
    }

    private static View annotated(Network network, Content content) {
        JsonNode given = content.metadata();
        return common(network.label() + "PostMetadata", given)
                .with(
                        "annotations",
                        network == Network.FACEBOOK ? facebookAnnotations(given) : linkedInAnnotations(given))
                .with("linkAttachment", AssetView.linkAttachment(content))
                .with("title", text(given, "title"))
                .with("firstComment", text(given, "firstComment"));
    }

    private static View instagram(JsonNode given) {
        JsonNode place = given.path("geolocation");
        JsonNode stickers = given.path("stickerFields");
        View stickerFields = View.of("InstagramStickerFields");
        List.of("text", "music", "products", "topics", "other")
                .forEach(field -> stickerFields.with(field, text(stickers, field)));
        return common("InstagramPostMetadata", given)
                .with("firstComment", text(given, "firstComment"))
                .with("link", text(given, "link"))
                .with(
                        "geolocation",
                        !place.isObject()
                                ? null
                                : View.of("InstagramGeolocation")
                                        .with("id", text(place, "id"))
                                        .with("text", text(place, "text")))
                .with("shouldShareToFeed", flag(given, "shouldShareToFeed"))
                .with("stickerFields", stickers.isObject() ? stickerFields : null)
                .with("isAiGenerated", flag(given, "isAiGenerated"));
    }

    private static View youtube(JsonNode given) {
        String category = text(given, "categoryId");
        return common("YoutubePostMetadata", given)
                .with("title", text(given, "title"))
                .with("privacy", text(given, "privacy"))
                .with(
                        "category",
                        category == null
                                ? null
                                : View.of("YoutubeCategory")
                                        .with("categoryId", category)
                                        .with(
                                                "title",
                                                YOUTUBE_CATEGORIES.getOrDefault(category, "Category " + category)))
                .with("license", text(given, "license"))
                .with("notifySubscribers", given.path("notifySubscribers").asBoolean(true))
                .with("embeddable", given.path("embeddable").asBoolean(true))
                .with("madeForKids", flag(given, "madeForKids"))
                .with("isAiGenerated", flag(given, "isAiGenerated"));
    }

    private static @Nullable View board(JsonNode given, Channel channel) {
        Optional<Board> board = channel.boards().stream()
                .filter(b -> b.serviceId().equals(text(given, "boardServiceId")))
                .findFirst();
        return board.map(ChannelView::board).orElse(null);
    }

    private static List<View> facebookAnnotations(JsonNode given) {
        return GraphQlJson.list(given, "annotations").stream()
                .map(a -> annotation(
                        text(a, "content"),
                        text(a, "text"),
                        text(a, "url"),
                        a.path("indices").path(0).asInt(),
                        a.path("indices").path(1).asInt()))
                .toList();
    }

    private static List<View> linkedInAnnotations(JsonNode given) {
        return GraphQlJson.list(given, "annotations").stream()
                .map(a -> annotation(
                        text(a, "entity"),
                        text(a, "localizedName"),
                        text(a, "link"),
                        a.path("start").asInt(),
                        a.path("start").asInt() + a.path("length").asInt()))
                .toList();
    }

    private static View annotation(
            @Nullable String content, @Nullable String text, @Nullable String url, int from, int to) {
        return View.of("Annotation")
                .with("type", "mention")
                .with("indices", List.of(from, to))
                .with("content", content)
                .with("text", text)
                .with("url", url);
    }

    private static @Nullable String text(JsonNode given, String field) {
        return given.path(field).textValue();
    }

    private static boolean flag(JsonNode given, String field) {
        return given.path(field).asBoolean(false);
    }
}
