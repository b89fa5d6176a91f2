package dev.socialscheduler.cli.output;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelHealth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A channel in JSON. */
public record ChannelView(
        String id,
        String organizationId,
        String network,
        String type,
        String name,
        @Nullable String displayName,
        String timezone,
        List<String> problems,
        List<BoardView> boards) {

    public static ChannelView of(Channel channel) {
        return new ChannelView(
                channel.id().value(),
                channel.organizationId().value(),
                channel.networkWireName(),
                channel.typeWireName(),
                channel.name(),
                channel.displayName(),
                channel.timezone(),
                problems(channel.health()),
                channel.details().boards().stream()
                        .map(board -> new BoardView(board.serviceId(), board.name()))
                        .toList());
    }

    /** Returns the problems that prevent posts from being published. */
    public static List<String> problems(ChannelHealth health) {
        List<String> problems = new ArrayList<>();
        if (health.disconnected()) {
            problems.add("disconnected: reconnect it");
        }
        if (health.locked()) {
            problems.add("locked: exceeds your plan");
        }
        if (health.queuePaused()) {
            problems.add("queue paused: queued posts wait");
        }
        return problems;
    }

    /** A board of a Pinterest channel in JSON. */
    record BoardView(String serviceId, String name) {}
}
