package dev.socialscheduler.emulator.internal.graphql.current;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.world.Asset;
import dev.socialscheduler.emulator.world.Change;
import dev.socialscheduler.emulator.world.Content;
import dev.socialscheduler.emulator.world.Network;
import dev.socialscheduler.emulator.world.PostEdit;
import dev.socialscheduler.emulator.world.PostRequest;
import dev.socialscheduler.emulator.world.ShareMode;
import dev.socialscheduler.emulator.world.ThreadItem;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code CreatePostInput} and {@code EditPostInput} for a post of a known network. Only the metadata of that
 * network is used. For an edit, it matters which fields are present.
 */
public final class PostInputReader {
    private final String metadataKey;

    public PostInputReader(Network network) {
        String key = network.metadataKey();
        this.metadataKey = key == null ? "" : key;
    }

    public PostRequest request(JsonNode input) {
        return new PostRequest(
                input.path("channelId").asText(),
                content(input),
                GraphQlJson.texts(input, "tagIds"),
                input.path("ideaId").textValue(),
                isNotification(input.path("schedulingType")),
                ShareMode.ofWireName(input.path("mode").asText()),
                time(input.path("dueAt")),
                flag(input.path("saveToDraft")),
                input.path("needsApproval").asBoolean(false));
    }

    PostEdit edit(JsonNode input) {
        JsonNode given = input.path("metadata").path(metadataKey);
        String approval = input.path("approvalChange").textValue();
        return new PostEdit(
                input.path("id").asText(),
                change(input, "text", JsonNode::textValue),
                change(input, "assets", PostInputReader::assets),
                change(given, "thread", PostInputReader::thread),
                given.isObject() ? Change.to(withoutThread(given)) : Change.none(),
                change(input, "tagIds", ids -> GraphQlJson.texts(input, "tagIds")),
                change(input, "ideaId", JsonNode::textValue),
                change(input, "schedulingType", PostInputReader::isNotification),
                change(input, "mode", mode -> ShareMode.ofWireName(mode.asText())),
                change(input, "dueAt", PostInputReader::time),
                flag(input.path("saveToDraft")),
                approval == null ? null : approval(approval));
    }

    private Content content(JsonNode input) {
        JsonNode given = input.path("metadata").path(metadataKey);
        return new Content(
                input.path("text").asText(""),
                assets(input.path("assets")),
                thread(given.path("thread")),
                given.isObject() ? withoutThread(given) : GraphQlJson.MAPPER.createObjectNode());
    }

    private static <T> Change<T> change(JsonNode node, String field, Function<JsonNode, @Nullable T> reading) {
        JsonNode value = node.get(field);
        if (value == null) {
            return Change.none();
        }
        return value.isNull() ? Change.to(null) : Change.to(reading.apply(value));
    }

    private static ObjectNode withoutThread(JsonNode given) {
        ObjectNode copy = given.deepCopy();
        copy.remove("thread");
        return copy;
    }

    private static List<Asset> assets(JsonNode list) {
        return GraphQlJson.elements(list).map(PostInputReader::asset).toList();
    }

    private static Asset asset(JsonNode input) {
        String kind = input.fieldNames().next();
        JsonNode given = input.path(kind);
        JsonNode metadata = given.path("metadata");
        Asset.Kind assetKind = Asset.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        String title = assetKind == Asset.Kind.VIDEO
                ? metadata.path("title").textValue()
                : given.path("title").textValue();
        return new Asset(
                assetKind,
                given.path("url").asText(""),
                given.path("thumbnailUrl").textValue(),
                metadata.path("altText").textValue(),
                title,
                metadata.path("thumbnailOffset").isInt()
                        ? metadata.path("thumbnailOffset").intValue()
                        : null,
                GraphQlJson.elements(metadata.path("userTags"))
                        .map(PostInputReader::userTag)
                        .toList());
    }

    private static Asset.UserTag userTag(JsonNode given) {
        return new Asset.UserTag(
                given.path("handle").asText(""),
                given.path("x").asDouble(),
                given.path("y").asDouble());
    }

    private static List<ThreadItem> thread(JsonNode list) {
        return GraphQlJson.elements(list).map(PostInputReader::threadItem).toList();
    }

    private static ThreadItem threadItem(JsonNode given) {
        JsonNode metadata = given.path("metadata");
        JsonNode link = metadata.path("bluesky").path("linkAttachment");
        JsonNode otherLink = metadata.path("threads").path("linkAttachment");
        JsonNode wanted = link.isObject() ? link : otherLink;
        return new ThreadItem(
                given.path("text").asText(""), assets(given.path("assets")), wanted.isObject() ? wanted : null);
    }

    private static boolean isNotification(JsonNode schedulingType) {
        return schedulingType.asText("").equals("notification");
    }

    private static @Nullable Instant time(JsonNode node) {
        return Times.parse(node.asText("")).orElse(null);
    }

    private static @Nullable Boolean flag(JsonNode node) {
        return node.isBoolean() ? Boolean.valueOf(node.booleanValue()) : null;
    }

    private static PostEdit.Approval approval(String word) {
        return word.equals("request") ? PostEdit.Approval.REQUEST : PostEdit.Approval.REVERT;
    }
}
