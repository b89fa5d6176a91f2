package dev.socialscheduler.backend.support;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Capability;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SchedulingType;
import dev.socialscheduler.ThreadPost;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which capabilities a request needs: the one place where options become capabilities. */
final class Needs {

    private final EnumSet<Capability> needs = EnumSet.noneOf(Capability.class);

    private Needs() {}

    static Set<Capability> of(NewPost post) {
        Needs needs = new Needs();
        needs.when(post.draft(), Capability.DRAFTS);
        needs.when(post.schedulingType() == SchedulingType.NOTIFICATION, Capability.REMINDERS);
        needs.thread(post.thread());
        needs.when(post.metadata() != null, Capability.NETWORK_METADATA);
        needs.when(!post.tagIds().isEmpty(), Capability.TAGS);
        needs.when(post.needsApproval(), Capability.APPROVALS);
        needs.when(post.ideaId() != null || post.source() != null || post.aiAssisted(), Capability.POST_ORIGIN);
        needs.assets(post.assets());
        return needs.needs;
    }

    static Set<Capability> of(PostEdit edit) {
        Needs needs = new Needs();
        needs.when(edit.schedulingType() == SchedulingType.NOTIFICATION, Capability.REMINDERS);
        List<ThreadPost> thread = edit.thread();
        if (thread != null) {
            needs.when(true, Capability.THREADS);
            needs.thread(thread);
        }
        needs.when(edit.metadata() != null, Capability.NETWORK_METADATA);
        needs.when(edit.tagIds() != null, Capability.TAGS);
        List<Asset> assets = edit.assets();
        if (assets != null) {
            needs.when(true, Capability.EDIT_ASSETS);
            needs.assets(assets);
        }
        return needs.needs;
    }

    static Set<Capability> of(PostQuery query) {
        Needs needs = new Needs();
        needs.when(query.channelIds().isEmpty(), Capability.LIST_ALL_CHANNELS);
        needs.when(!query.order().isEmpty(), Capability.ORDER_POSTS);
        needs.when(
                !query.tagIds().isEmpty()
                        || query.dueAt() != null
                        || query.createdAt() != null
                        || query.hasDueAt() != null,
                Capability.FILTER_POSTS);
        return needs.needs;
    }

    static Set<Capability> of(QueuePosition position) {
        return Set.of(position == QueuePosition.TOP ? Capability.MOVE_TO_TOP : Capability.MOVE_TO_BOTTOM);
    }

    private void thread(List<ThreadPost> followUps) {
        when(!followUps.isEmpty(), Capability.THREADS);
        for (ThreadPost followUp : followUps) {
            assets(followUp.assets());
            when(followUp.link() != null, Capability.LINK_CARDS);
        }
    }

    private void assets(List<Asset> assets) {
        when(assets.size() > 1, Capability.SEVERAL_ASSETS);
        for (Asset asset : assets) {
            when(asset instanceof Asset.Video, Capability.VIDEOS);
            when(asset instanceof Asset.Document, Capability.DOCUMENTS);
            when(asset instanceof Asset.Link, Capability.LINK_CARDS);
            when(asset instanceof Asset.Image image && image.altText() != null, Capability.ALT_TEXT);
        }
    }

    private void when(boolean used, Capability capability) {
        if (used) {
            needs.add(capability);
        }
    }
}
