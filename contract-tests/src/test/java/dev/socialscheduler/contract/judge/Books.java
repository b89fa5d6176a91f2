package dev.socialscheduler.contract.judge;

import dev.socialscheduler.emulator.world.Asset;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.World;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What exists, as the emulator itself knows it: not one request is needed to tell, and no answer believed. */
public final class Books {

    private final Supplier<World> world;

    public Books(Supplier<World> world) {
        this.world = world;
    }

    /** Returns the posts that some calls wanted: those with the mark, in the channel, draft or not. */
    List<Post> posts(Call call) {
        String channel = call.asked().channelId().value();
        return world.get().posts().stream()
                .filter(post -> post.channelId().equals(channel) && isMarked(post, call.mark()))
                .toList();
    }

    Optional<Post> post(String id) {
        return world.get().post(id);
    }

    private static boolean isMarked(Post post, String mark) {
        return Stream.concat(Stream.of(post.text()), post.assets().stream().map(Asset::url))
                .anyMatch(text -> text.contains(mark));
    }
}
