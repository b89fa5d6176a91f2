package dev.socialscheduler.backend.support.internal.batch;

import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.internal.resilience.CallExecutor;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.spi.BackendContext;
import dev.socialscheduler.spi.BatchReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads several posts with as few requests as possible. Thread-safe. */
public final class BatchRead {

    private final SocialScheduler raw;
    private final @Nullable BatchReader reader;
    private final int most;
    private final CallExecutor calls;

    /**
     * Creates a reader.
     *
     * @param reader reads several at once, or null if the backend cannot
     * @param most how many are asked for in one request
     */
    public BatchRead(SocialScheduler raw, @Nullable BatchReader reader, int most, CallExecutor calls) {
        this.raw = raw;
        this.reader = reader;
        this.most = most;
        this.calls = calls;
    }

    /** Returns the reader of a scheduler as its settings demand. */
    public static BatchRead of(SocialScheduler raw, BackendContext context, CallExecutor calls) {
        BatchReader reader = raw instanceof BatchReader several ? several : null;
        int most = reader == null ? 1 : context.get(CommonSettings.BATCH_SIZE);
        return new BatchRead(raw, reader, most, calls);
    }

    public List<Optional<Post>> read(List<PostId> ids) {
        Map<PostId, Optional<Post>> known = new HashMap<>();
        List<PostId> open = ids.stream().distinct().toList();
        int refused = Integer.MAX_VALUE;
        while (!open.isEmpty()) {
            List<PostId> chunk = open.subList(0, next(open.size(), refused));
            Map<PostId, Optional<Post>> answered = ask(chunk);
            known.putAll(answered);
            refused = answered.isEmpty() ? chunk.size() : Integer.MAX_VALUE;
            open = open.stream().filter(id -> !known.containsKey(id)).toList();
        }
        return ids.stream().map(id -> Objects.requireNonNull(known.get(id))).toList();
    }

    /** Returns the size of the next request: smaller than the one that was just refused. */
    private int next(int open, int refused) {
        int wanted = Math.min(open, most);
        int number = reader == null || wanted == 1 ? 1 : reader.readable(wanted);
        return number < refused ? number : 1;
    }

    private Map<PostId, Optional<Post>> ask(List<PostId> ids) {
        if (reader == null || ids.size() == 1) {
            return Map.of(ids.get(0), single(ids.get(0)));
        }
        try {
            return calls.run(Operation.POST, () -> reader.read(ids));
        } catch (NotFoundException e) {
            return halved(ids);
        }
    }

    /**
     * One of these does not exist, and the response does not identify it. If it is not in the first half, halves the
     * rest.
     */
    private Map<PostId, Optional<Post>> halved(List<PostId> ids) {
        int half = ids.size() / 2;
        Map<PostId, Optional<Post>> known = new HashMap<>(ask(ids.subList(0, half)));
        boolean isBehind = known.values().stream().allMatch(Optional::isPresent);
        List<PostId> rest = ids.subList(half, ids.size());
        known.putAll(isBehind && rest.size() > 1 ? halved(rest) : ask(rest));
        return known;
    }

    private Optional<Post> single(PostId id) {
        try {
            return Optional.of(calls.run(Operation.POST, () -> raw.post(id)));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
