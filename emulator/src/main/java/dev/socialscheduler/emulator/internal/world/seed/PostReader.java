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

    List<Post> read(List<FilePlace> places) {
        List<Post> posts = new ArrayList<>();
        for (FilePlace place : places) {
            posts.add(post(place, -places.size() + posts.size()));
        }
        return posts;
    }

    private Post post(FilePlace place, long sequence) {
        String id = seed.newId(place);
        Channel channel = channels.get(place.text("channel"));
        if (channel == null) {
            throw place.fault(place.at("channel"), "'" + place.text("channel") + "' is not the id of a channel");
        }
        PostStatus status = place.word("status", PostReader::status);
        Instant created = seed.ago(place, "createdAgo");
        @Nullable Instant sent = place.distance("sentAgo", seed.now(), -1);
        @Nullable Instant due = place.distance("dueIn", seed.now(), 1);
        boolean isNative = place.flag("native");
        if (isNative && status != PostStatus.SENT) {
            throw place.fault(place.at("native"), "only a sent post can be native to its network");
        }
        if (status == PostStatus.SENT && sent == null) {
            throw place.fault(place.at("sentAgo"), "is missing: a sent post needs it");
        }
        Post post = new Post(
                id,
                sequence,
                channel.id(),
                channel.network(),
                isNative ? "" : owners.getOrDefault(channel.organizationId(), ""),
                content(place),
                seed.references(place, "tags"),
                null,
                status,
                false,
                due == null ? ShareMode.ADD_TO_QUEUE : ShareMode.CUSTOM_SCHEDULED,
                sent != null ? sent : due,
                sent,
                created,
                sent != null ? sent : created,
                null);
        place.finish();
        return post;
    }

    private static Content content(FilePlace place) {
        List<Asset> assets = place.texts("images").stream()
                .map(url -> Asset.of(Asset.Kind.IMAGE, url))
                .toList();
        return new Content(place.text("text", ""), assets, List.of(), JsonNodeFactory.instance.objectNode());
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
