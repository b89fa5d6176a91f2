package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.v1.V1Quirks;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pending updates of a profile, next one first, and the sent ones, newest first. */
final class UpdateLists {
    private static final Comparator<Post> NEXT_FIRST = Comparator.comparing(
                    Post::dueAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Post::sequence);
    private static final Comparator<Post> NEWEST_FIRST = Comparator.comparing(
                    Post::sentAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(Post::sequence)
            .reversed();

    private final WorldService world;
    private final Views views;
    private final V1Quirks quirks;

    UpdateLists(WorldService world, Views views, V1Quirks quirks) {
        this.world = world;
        this.views = views;
        this.quirks = quirks;
    }

    JsonNode pending(V1Request request) {
        return page(request, since(request, pendingOf(request).stream(), Post::createdAt));
    }

    JsonNode sent(V1Request request) {
        boolean all = switch (request.form().text("filter").orElse("default")) {
            case "default" -> false;
            case "all" -> true;
            default -> throw V1Exception.of(ErrorCode.PARAMETER_NOT_RECOGNISED, "filter must be default or all");
        };
        Stream<Post> sent = world.catalog().postsOf(request.accountId(), request.id()).stream()
                .filter(post -> post.status() == PostStatus.SENT)
                .filter(post -> all || !UpdateStatus.of(post).equals("service_reply"))
                .sorted(NEWEST_FIRST);
        return page(request, since(request, sent, Post::sentAt));
    }

    List<Post> pendingOf(V1Request request) {
        return world.catalog().postsOf(request.accountId(), request.id()).stream()
                .filter(UpdateStatus::isPending)
                .sorted(NEXT_FIRST)
                .toList();
    }

    JsonNode views(V1Request request, List<Post> posts) {
        return V1Json.array(posts, post -> views.update(request, post));
    }

    private static List<Post> since(V1Request request, Stream<Post> posts, Function<Post, @Nullable Instant> time) {
        Instant since = Instant.ofEpochSecond(request.form().seconds("since"));
        return posts.filter(post -> isAfter(time.apply(post), since)).toList();
    }

    private static boolean isAfter(@Nullable Instant time, Instant since) {
        return time != null && time.isAfter(since);
    }

    private ObjectNode page(V1Request request, List<Post> found) {
        List<Post> page = Paging.of(request.form(), quirks).cut(found);
        ObjectNode body = V1Json.object().put("total", found.size());
        body.set("updates", views(request, page));
        return body;
    }
}
