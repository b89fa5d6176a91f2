package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.v1.V1Quirk;
import dev.socialscheduler.emulator.v1.V1Quirks;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Network;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;
import java.util.List;

/** A channel as a profile. */
final class ProfileJson {
    private static final int CROWD = 5_000;

    private final V1Quirks quirks;

    ProfileJson(V1Quirks quirks) {
        this.quirks = quirks;
    }

    ObjectNode of(String accountId, Channel channel, boolean isDefault, List<Post> posts) {
        String avatar = "https://media.example/avatars/" + channel.id() + ".png";
        Fields fields = new Fields(quirks)
                .id(channel.id())
                .with("avatar", avatar)
                .extra("avatar_https", avatar)
                .extra("counts", counts(posts))
                .with("created_at", V1Json.seconds(channel.createdAt()))
                .with("default", isDefault)
                .extra("disconnected", channel.state().disconnected() ? "disconnected" : null)
                .extra("formatted_service", channel.network().label())
                .with("formatted_username", formattedName(channel))
                .extra("locked", channel.state().locked())
                .extra("oauth_broken", channel.state().disconnected())
                .extra("organization_id", channel.organizationId())
                .extra("paused", channel.state().queuePaused())
                .with("schedules", ScheduleJson.of(channel.schedule()))
                .with("service", channel.network().wireName())
                .with("service_id", channel.serviceId())
                .extra("service_type", channel.type())
                .with("service_username", channel.name());
        return withStatistics(fields, channel)
                .extraPresent("subprofiles", channel.boards().isEmpty() ? null : boards(channel))
                .with("team_members", members(accountId))
                .with("timezone", channel.zone().getId())
                .with("user_id", accountId)
                .extra("utm_tracking", "enabled")
                .node();
    }

    private Fields withStatistics(Fields fields, Channel channel) {
        String key = channel.network() == Network.LINKEDIN ? "connections" : "followers";
        int crowd = Math.floorMod(channel.id().hashCode(), CROWD);
        return fields.withPresent(
                "statistics", new StatisticsShape(quirks).of(V1Json.object().put(key, crowd)));
    }

    private static String formattedName(Channel channel) {
        return channel.network() == Network.TWITTER ? "@" + channel.name() : channel.displayName();
    }

    private static ObjectNode counts(List<Post> posts) {
        return V1Json.object()
                .put("daily_suggestions", 0)
                .put("drafts", posts.stream().filter(UpdateStatus::isDraft).count())
                .put("pending", posts.stream().filter(UpdateStatus::isPending).count())
                .put(
                        "sent",
                        posts.stream()
                                .filter(post -> post.status() == PostStatus.SENT)
                                .count());
    }

    private ArrayNode members(String accountId) {
        return quirks.has(V1Quirk.TEAM_MEMBERS_ARE_OBJECTS)
                ? V1Json.array(
                        List.of(accountId),
                        id -> V1Json.object().put("role", "admin").put("userId", id))
                : V1Json.texts(List.of(accountId));
    }

    private ArrayNode boards(Channel channel) {
        return V1Json.array(
                channel.boards(),
                board -> new Fields(quirks)
                        .id(board.id())
                        .with("name", board.name())
                        .with("service_id", board.serviceId())
                        .node());
    }
}
