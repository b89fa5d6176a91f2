package dev.socialscheduler.emulator.internal.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.world.rules.ContentRules;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Content;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostEdit;
import dev.socialscheduler.emulator.world.PostEdit.Approval;
import dev.socialscheduler.emulator.world.PostStatus;
import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ServiceException.Kind;
import dev.socialscheduler.emulator.world.ShareMode;
import dev.socialscheduler.emulator.world.Timing;
import java.time.Instant;
import java.util.List;

/** Applies one edit: first the content, which is validated as a whole, then the time, if the edit sets it. */
final class Editing {
    private final WorldState state;
    private final Channel channel;
    private final ContentRules contentRules;

    Editing(WorldState state, Channel channel, ContentRules contentRules) {
        this.state = state;
        this.channel = channel;
        this.contentRules = contentRules;
    }

    Post apply(Post post, PostEdit edit) {
        if (post.status() == PostStatus.SENT || post.status() == PostStatus.SENDING) {
            throw ServiceException.of(Kind.INVALID_INPUT, "A post that was sent cannot be edited");
        }
        Content content = merged(post.content(), edit);
        List<String> tags = edit.tagIds().apply(post.tagIds(), List.of());
        PostService.checkTags(state, channel, tags);
        contentRules.check(channel, content);
        PostService.checkMedia(state, content);
        if (!content.equals(post.content()) && post.status() != PostStatus.DRAFT) {
            new Allowance(state, channel).checkRepetition(post.id(), content);
        }
        String ideaId = edit.ideaId().given() ? edit.ideaId().value() : post.ideaId();
        Post changed = post.with(content, tags, ideaId, state.now())
                .withNotification(edit.notification().orKeep(post.notification()));
        return retimed(changed, edit);
    }

    private static Content merged(Content old, PostEdit edit) {
        ObjectNode metadata = old.metadata().deepCopy();
        JsonNode given = edit.metadata().value();
        if (given instanceof ObjectNode fields) {
            metadata.setAll(fields);
        }
        return new Content(
                edit.text().apply(old.text(), ""),
                edit.assets().apply(old.assets(), List.of()),
                edit.thread().apply(old.thread(), List.of()),
                metadata);
    }

    private Post retimed(Post post, PostEdit edit) {
        if (edit.approval() != null) {
            return approval(post, edit.approval());
        }
        if (Boolean.TRUE.equals(edit.saveToDraft())) {
            return store(post.with(new Timing(PostStatus.DRAFT, edit.mode().orKeep(post.mode()), null, null), now()));
        }
        boolean leavesDraft = edit.saveToDraft() != null || edit.mode().value() != null;
        if (post.status() == PostStatus.DRAFT && !leavesDraft) {
            return store(post);
        }
        ShareMode mode = edit.mode().orKeep(post.mode());
        if (mode == ShareMode.CUSTOM_SCHEDULED) {
            Instant due = edit.dueAt().value();
            return new Scheduling(state, channel).schedule(post, mode, due != null ? due : post.dueAt());
        }
        boolean staysInQueue = post.isInQueue() && mode == post.mode();
        return staysInQueue ? store(post) : new Scheduling(state, channel).schedule(post, mode, null);
    }

    private Post approval(Post post, Approval wanted) {
        if (!channel.state().approvalRequired()) {
            throw ServiceException.of(
                    Kind.INVALID_INPUT, "The posting policy of this channel does not require approval");
        }
        if (post.status() != PostStatus.DRAFT && post.status() != PostStatus.NEEDS_APPROVAL) {
            throw ServiceException.of(Kind.INVALID_INPUT, "approvalChange is only for your own drafts");
        }
        PostStatus status = wanted == Approval.REQUEST ? PostStatus.NEEDS_APPROVAL : PostStatus.DRAFT;
        return store(post.with(new Timing(status, post.mode(), post.dueAt(), null), now()));
    }

    private Instant now() {
        return state.now();
    }

    private Post store(Post post) {
        state.put(post);
        return post;
    }
}
