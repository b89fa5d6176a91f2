package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.v1.V1Quirk;
import dev.socialscheduler.emulator.v1.V1Quirks;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Content;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostRequest;
import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ShareMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Creates one update for each given profile of the account. Other ids are silently ignored. */
final class CreateEndpoint {
    private static final String PROFILE_IDS = "profile_ids";

    private final WorldService world;
    private final Views views;
    private final V1Quirks quirks;

    CreateEndpoint(WorldService world, Views views, V1Quirks quirks) {
        this.world = world;
        this.views = views;
        this.quirks = quirks;
    }

    JsonNode create(V1Request request) {
        check(request.form());
        Instant time = ScheduledAt.read(request.form());
        List<Post> made = new ArrayList<>();
        List<String> refusedProfiles = new ArrayList<>();
        V1Exception firstFailure = null;
        for (Channel channel : owned(request)) {
            if (made.size() >= request.stepsLeft()) {
                throw V1Exception.of(ErrorCode.UNKNOWN);
            }
            try {
                made.add(world.v1Publishing().createPost(request.accountId(), request(channel, request.form(), time)));
            } catch (ServiceException exception) {
                refusedProfiles.add(channel.id());
                firstFailure = firstFailure == null ? V1Exception.of(exception) : firstFailure;
            }
        }
        boolean failed = made.isEmpty() || quirks.has(V1Quirk.PARTLY_FAILED_IS_FAILED);
        if (firstFailure != null && failed) {
            throw firstFailure.ofAction(refusedProfiles);
        }
        return success(request, made);
    }

    private static void check(Form form) {
        if (form.texts(PROFILE_IDS).isEmpty()) {
            throw V1Exception.of(ErrorCode.PARAMETER_MISSING, "profile_ids is required");
        }
        if (form.has("retweet") && form.text("retweet", "tweet_id").isEmpty()) {
            throw V1Exception.of(ErrorCode.PARAMETER_MISSING, "retweet[tweet_id] is required");
        }
    }

    private List<Channel> owned(V1Request request) {
        Map<String, Channel> channels = world.catalog().channels(request.accountId()).stream()
                .collect(Collectors.toMap(Channel::id, Function.identity()));
        return request.form().texts(PROFILE_IDS).stream()
                .distinct()
                .filter(channels::containsKey)
                .map(channels::get)
                .toList();
    }

    private PostRequest request(Channel channel, Form form, @Nullable Instant time) {
        String text = form.text("text").orElse("");
        boolean shorten = quirks.has(V1Quirk.LINKS_ARE_SHORTENED) && form.flag("shorten", true);
        Content content = new ContentReader(channel, form).content(shorten ? Texts.shortened(text) : text);
        return new PostRequest(channel.id(), content, List.of(), null, false, mode(form, time), time, null, false);
    }

    private static ShareMode mode(Form form, @Nullable Instant time) {
        if (time != null) {
            return ShareMode.CUSTOM_SCHEDULED;
        }
        if (form.flag("now", false)) {
            return ShareMode.SHARE_NOW;
        }
        return form.flag("top", false) ? ShareMode.SHARE_NEXT : ShareMode.ADD_TO_QUEUE;
    }

    private ObjectNode success(V1Request request, List<Post> made) {
        ObjectNode body = made.isEmpty()
                ? views.success(null).put("buffer_count", 0).put("buffer_percentage", 0)
                : views.level(request, made.get(0).channelId());
        if (quirks.has(V1Quirk.SUCCESS_HAS_MESSAGE)) {
            body.put("message", "One more post in your Buffer. Keep it topped up!");
        }
        body.set("updates", V1Json.array(made, post -> views.update(request, post)));
        return body;
    }
}
