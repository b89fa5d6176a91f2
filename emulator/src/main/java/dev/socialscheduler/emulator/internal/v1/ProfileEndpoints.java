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

    JsonNode list(V1Request request) {
        List<Channel> channels = world.catalog().channels(request.accountId());
        return V1Json.array(
                channels, channel -> views.profile(request.accountId(), channel, channel.equals(channels.get(0))));
    }

    JsonNode show(V1Request request) {
        Channel channel = world.catalog().channel(request.accountId(), request.id());
        Channel first = world.catalog().channels(request.accountId()).get(0);
        return views.profile(request.accountId(), channel, channel.id().equals(first.id()));
    }

    JsonNode schedules(V1Request request) {
        return ScheduleJson.of(
                world.catalog().channel(request.accountId(), request.id()).schedule());
    }

    JsonNode reschedule(V1Request request) {
        world.queues()
                .reschedule(
                        request.accountId(),
                        request.id(),
                        ScheduleJson.read(request.form().node("schedules")));
        return views.success("Schedule saved successfully");
    }
}
