package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.world.Channel;
import java.util.List;

/** Profiles and their weekly slots. The first profile of an account is its default one. */
final class ProfileEndpoints {
    private final WorldService world;
    private final Views views;

    ProfileEndpoints(WorldService world, Views views) {
        this.world = world;
        this.views = views;
    }

    JsonNode list(Ask ask) {
        List<Channel> channels = world.catalog().channels(ask.accountId());
        return Json.array(
                channels, channel -> views.profile(ask.accountId(), channel, channel.equals(channels.get(0))));
    }

    JsonNode show(Ask ask) {
        Channel channel = world.catalog().channel(ask.accountId(), ask.id());
        Channel first = world.catalog().channels(ask.accountId()).get(0);
        return views.profile(ask.accountId(), channel, channel.id().equals(first.id()));
    }

    JsonNode schedules(Ask ask) {
        return ScheduleJson.of(
                world.catalog().channel(ask.accountId(), ask.id()).schedule());
    }

    JsonNode reschedule(Ask ask) {
        world.queues()
                .reschedule(
                        ask.accountId(), ask.id(), ScheduleJson.read(ask.form().node("schedules")));
        return views.success("Schedule saved successfully");
    }
}
