package dev.socialscheduler.cli;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelHealth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A channel in JSON. */
record ChannelView(
        String id,
        String organizationId,
        String network,
        String type,
        String name,
        @Nullable String displayName,
        String timezone,
        List<String> problems,
        List<BoardView> boards) {

    static ChannelView of(Channel channel) {
        return new ChannelView(
                channel.id().value(),
                channel.organizationId().value(),
                channel.networkWord(),
                channel.typeWord(),
                channel.name(),
                channel.displayName(),
                channel.timezone(),
                problems(channel.health()),
                channel.details().boards().stream()
                        .map(board -> new BoardView(board.serviceId(), board.name()))
                        .toList());
    }

    /** Returns what keeps posts from going out, in words. */
    static List<String> problems(ChannelHealth health) {
        List<String> problems = new ArrayList<>();
        if (health.disconnected()) {
            problems.add("disconnected: connect it again");
        }
        if (health.locked()) {
            problems.add("locked: beyond the plan");
        }
        if (health.queuePaused()) {
            problems.add("queue paused: queued posts wait");
        }
        return problems;
    }

    /** A board of a Pinterest channel in JSON. */
    record BoardView(String serviceId, String name) {}
}
