package dev.socialscheduler.emulator.internal.world.seed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.socialscheduler.emulator.world.Asset;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Content;
import dev.socialscheduler.emulator.world.Organization;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;
import dev.socialscheduler.emulator.world.ShareMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the posts of a world file: sent ones, drafts, and scheduled ones, with a time or in the queue. */
final class PostReader {
    private final SeedReader seed;
    private final Map<String, Channel> channels;
    private final Map<String, String> owners;

    PostReader(SeedReader seed, List<Channel> channels, List<Organization> organizations) {
        this.seed = seed;
        this.channels = channels.stream().collect(Collectors.toMap(Channel::id, Function.identity()));
        this.owners = organizations.stream().collect(Collectors.toMap(Organization::id, Organization::accountId));
    }

    List<Post> read(List<SeedNode> nodes) {
        List<Post> posts = new ArrayList<>();
        for (SeedNode node : nodes) {
            posts.add(post(node, -nodes.size() + posts.size()));
        }
        return posts;
    }

    private Post post(SeedNode node, long sequence) {
        String id = seed.newId(node);
        Channel channel = channels.get(node.text("channel"));
        if (channel == null) {
            throw node.fault(node.at("channel"), "no channel has the id '" + node.text("channel") + "'");
        }
        PostStatus status = node.word("status", PostReader::status);
        Instant created = seed.ago(node, "createdAgo");
        @Nullable Instant sent = node.distance("sentAgo", seed.now(), -1);
        @Nullable Instant due = node.distance("dueIn", seed.now(), 1);
        boolean isNative = node.flag("native");
        if (isNative && status != PostStatus.SENT) {
            throw node.fault(node.at("native"), "only a sent post can be native to its network");
        }
        if (status == PostStatus.SENT && sent == null) {
            throw node.fault(node.at("sentAgo"), "is required for a sent post");
        }
        Post post = new Post(
                id,
                sequence,
                channel.id(),
                channel.network(),
                isNative ? "" : owners.getOrDefault(channel.organizationId(), ""),
                content(node),
                seed.references(node, "tags"),
                null,
                status,
                false,
                due == null ? ShareMode.ADD_TO_QUEUE : ShareMode.CUSTOM_SCHEDULED,
                sent != null ? sent : due,
                sent,
                created,
                sent != null ? sent : created,
                null);
        node.finish();
        return post;
    }

    private static Content content(SeedNode node) {
        List<Asset> assets = node.texts("images").stream()
                .map(url -> Asset.of(Asset.Kind.IMAGE, url))
                .toList();
        return new Content(node.text("text", ""), assets, List.of(), JsonNodeFactory.instance.objectNode());
    }

    private static @Nullable PostStatus status(String word) {
        return switch (word) {
            case "sent" -> PostStatus.SENT;
            case "scheduled" -> PostStatus.SCHEDULED;
            case "draft" -> PostStatus.DRAFT;
            default -> null;
        };
    }
}
