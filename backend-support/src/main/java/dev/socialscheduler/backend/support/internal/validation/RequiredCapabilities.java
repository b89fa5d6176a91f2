package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Capability;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SchedulingType;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.TimeRange;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.metadata.TwitterMetadata;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The capabilities that a request needs: the only place that maps options to capabilities. */
public final class RequiredCapabilities {

    private static final Set<PostStatus> SIMPLE_STATUSES = Set.of(PostStatus.SCHEDULED, PostStatus.SENT);

    private final EnumSet<Capability> needs = EnumSet.noneOf(Capability.class);

    private RequiredCapabilities() {}

    /** Returns what it needs. */
    public static Set<Capability> of(NewPost post) {
        RequiredCapabilities needs = new RequiredCapabilities();
        needs.when(post.draft(), Capability.DRAFTS);
        needs.when(post.shareMode() instanceof ShareMode.ShareNext, Capability.SHARE_NEXT);
        needs.when(post.schedulingType() == SchedulingType.NOTIFICATION, Capability.REMINDERS);
        needs.thread(post.thread());
        needs.metadata(post.metadata());
        needs.when(!post.tagIds().isEmpty(), Capability.TAGS);
        needs.when(post.needsApproval(), Capability.APPROVALS);
        needs.when(post.ideaId() != null || post.source() != null || post.aiAssisted(), Capability.POST_ORIGIN);
        needs.assets(post.assets());
        return needs.needs;
    }

    /** Returns what it needs. */
    public static Set<Capability> of(PostEdit edit) {
        RequiredCapabilities needs = new RequiredCapabilities();
        needs.when(true, Capability.EDIT_POSTS);
        // Where there are no reminders, nothing can be taken back to being published by the provider either.
        needs.when(edit.schedulingType() != null, Capability.REMINDERS);
        ShareMode mode = edit.shareMode();
        needs.when(mode != null && !(mode instanceof ShareMode.CustomScheduled), Capability.EDIT_TO_QUEUE);
        List<ThreadPost> thread = edit.thread();
        if (thread != null) {
            needs.when(true, Capability.THREADS);
            needs.thread(thread);
        }
        needs.when(edit.metadata() != null, Capability.NETWORK_METADATA);
        needs.details(edit.metadata());
        needs.when(edit.tagIds() != null, Capability.TAGS);
        List<Asset> assets = edit.assets();
        if (assets != null) {
            needs.when(true, Capability.EDIT_ASSETS);
            needs.assets(assets);
        }
        return needs.needs;
    }

    /** Returns what it needs. */
    public static Set<Capability> of(PostQuery query) {
        RequiredCapabilities needs = new RequiredCapabilities();
        needs.when(query.channelIds().size() != 1, Capability.LIST_ALL_CHANNELS);
        needs.when(!SIMPLE_STATUSES.containsAll(query.statuses()), Capability.LIST_ANY_STATUS);
        needs.when(query.statuses().size() > 1, Capability.LIST_SEVERAL_STATUSES);
        needs.when(query.statuses().contains(PostStatus.NEEDS_APPROVAL), Capability.LIST_NEEDS_APPROVAL);
        needs.when(query.statuses().contains(PostStatus.SENDING), Capability.LIST_SENDING);
        needs.when(!query.order().isEmpty(), Capability.ORDER_POSTS);
        needs.when(
                !query.tagIds().isEmpty() || query.dueAt() != null || query.hasDueAt() != null,
                Capability.FILTER_POSTS);
        TimeRange createdAt = query.createdAt();
        if (createdAt != null) {
            boolean isSince = createdAt.end() == null && query.statuses().equals(Set.of(PostStatus.SCHEDULED));
            needs.when(true, isSince ? Capability.LIST_CREATED_SINCE : Capability.FILTER_POSTS);
        }
        return needs.needs;
    }

    /** Returns what it needs. */
    public static Set<Capability> of(QueuePosition position) {
        return Set.of(position == QueuePosition.TOP ? Capability.MOVE_TO_TOP : Capability.MOVE_TO_BOTTOM);
    }

    /** Returns what it needs. */
    public static Set<Capability> of(NewIdea idea) {
        RequiredCapabilities needs = new RequiredCapabilities();
        needs.when(true, Capability.CREATE_IDEAS);
        boolean isPlain = idea.media().isEmpty()
                && idea.tags().isEmpty()
                && idea.date() == null
                && idea.groupId() == null
                && !idea.aiAssisted();
        needs.when(!isPlain, Capability.IDEA_DETAILS);
        return needs.needs;
    }

    private void metadata(@Nullable PostMetadata metadata) {
        boolean isRetweet = metadata instanceof TwitterMetadata twitter
                && twitter.retweet() != null
                && twitter.aiGenerated() == null;
        when(isRetweet, Capability.RETWEETS);
        when(metadata != null && !isRetweet, Capability.NETWORK_METADATA);
        details(metadata);
    }

    private void details(@Nullable PostMetadata metadata) {
        when(MetadataParts.hasAiLabel(metadata), Capability.AI_LABELS);
        Asset.Link link = MetadataParts.linkCard(metadata);
        if (link != null) {
            link(link);
        }
    }

    private void link(Asset.Link link) {
        when(link.title() != null || link.description() != null, Capability.LINK_TEXTS);
        when(link.thumbnailUrl() != null, Capability.LINK_THUMBNAILS);
    }

    private void thread(List<ThreadPost> followUps) {
        when(!followUps.isEmpty(), Capability.THREADS);
        for (ThreadPost followUp : followUps) {
            assets(followUp.assets());
            Asset.Link link = followUp.link();
            when(link != null || !followUp.assets().isEmpty(), Capability.THREAD_MEDIA);
            if (link != null) {
                when(true, Capability.LINK_CARDS);
                link(link);
            }
        }
    }

    private void assets(List<Asset> assets) {
        when(assets.size() > 1, Capability.SEVERAL_ASSETS);
        when(!isSortedByKind(assets), Capability.ASSET_ORDER);
        for (Asset asset : assets) {
            when(asset instanceof Asset.Image, Capability.IMAGES);
            when(asset instanceof Asset.Video, Capability.VIDEOS);
            when(asset instanceof Asset.Document, Capability.DOCUMENTS);
            when(asset instanceof Asset.Image image && image.altText() != null, Capability.ALT_TEXT);
            if (asset instanceof Asset.Link link) {
                when(true, Capability.LINK_CARDS);
                link(link);
            }
        }
    }

    /** Images first, then videos, then documents: lists by type preserve no other order. */
    private static boolean isSortedByKind(List<Asset> assets) {
        int last = 0;
        for (Asset asset : assets) {
            if (!(asset instanceof Asset.Link)) {
                int kind = asset instanceof Asset.Image ? 0 : asset instanceof Asset.Video ? 1 : 2;
                if (kind < last) {
                    return false;
                }
                last = kind;
            }
        }
        return true;
    }

    private void when(boolean used, Capability capability) {
        if (used) {
            needs.add(capability);
        }
    }
}
