package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.IdeaMedia;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.SchedulingType;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.Tag;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.error.Violation;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.metadata.TwitterMetadata;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds all violations of general rules in a request at once, without sending a request. Thread-safe. */
public final class PostValidator {

    private final Clock clock;

    public PostValidator(Clock clock) {
        this.clock = clock;
    }

    public List<Violation> check(NewPost post) {
        Violations found = new Violations();
        check(post, found);
        return found.all();
    }

    public void check(NewPost post, Violations found) {
        TextRules.check("text", post.text(), found);
        found.when(
                post.text().isBlank() && post.assets().isEmpty() && !isContent(post.metadata()),
                "text",
                "A post needs a text or an asset.");
        AssetRules.check("assets", post.assets(), found);
        checkTime(post.shareMode(), found);
        found.when(
                post.draft() && !(post.shareMode() instanceof ShareMode.AddToQueue),
                "shareMode",
                "Drafts cannot have a due time; set the time when you schedule the draft.");
        checkType(post.schedulingType(), found);
        checkThread(post.thread(), found);
        MetadataRules.check(post.metadata(), post.assets(), found);
    }

    public List<Violation> check(PostEdit edit) {
        Violations found = new Violations();
        check(edit, found);
        return found.all();
    }

    public void check(PostEdit edit, Violations found) {
        found.when(edit.isEmpty(), "", "The edit changes nothing.");
        String text = edit.text();
        if (text != null) {
            TextRules.check("text", text, found);
        }
        var assets = edit.assets();
        if (assets != null) {
            AssetRules.check("assets", assets, found);
            found.when(text != null && text.isBlank() && assets.isEmpty(), "text", "A post needs a text or an asset.");
        }
        checkTime(edit.shareMode(), found);
        checkType(edit.schedulingType(), found);
        List<ThreadPost> thread = edit.thread();
        if (thread != null) {
            found.when(text == null, "text", "Set the text as well: the first post of the thread repeats it.");
            checkThread(thread, found);
        }
        MetadataRules.check(edit.metadata(), assets == null ? List.of() : assets, found);
    }

    public List<Violation> check(NewIdea idea) {
        Violations found = new Violations();
        String title = idea.title();
        String text = idea.text();
        found.when(
                (title == null || title.isBlank())
                        && (text == null || text.isBlank())
                        && idea.media().isEmpty(),
                "text",
                "An idea needs a title, a text or media.");
        if (title != null) {
            TextRules.check("title", title, found);
        }
        if (text != null) {
            TextRules.check("text", text, found);
        }
        found.when(idea.networks().contains(Network.UNKNOWN), "networks", "UNKNOWN is read-only and cannot be sent.");
        checkParts(idea, found);
        return found.all();
    }

    private static void checkParts(NewIdea idea, Violations found) {
        List<IdeaMedia> media = idea.media();
        for (int i = 0; i < media.size(); i++) {
            found.when(
                    media.get(i).url() == null,
                    "media[" + i + "].url",
                    "An asset needs an absolute, publicly accessible https URL.");
            AssetRules.checkUrl("media[" + i + "].url", media.get(i).url(), found);
            AssetRules.checkUrl("media[" + i + "].thumbnailUrl", media.get(i).thumbnailUrl(), found);
        }
        List<Tag> tags = idea.tags();
        for (int i = 0; i < tags.size(); i++) {
            found.when(
                    tags.get(i).color() == null,
                    "tags[" + i + "].color",
                    "The provider requires a color for each tag of an idea.");
        }
    }

    private void checkTime(@Nullable ShareMode mode, Violations found) {
        if (mode instanceof ShareMode.CustomScheduled custom) {
            Instant now = clock.instant();
            if (!custom.dueAt().isAfter(now)) {
                found.add(
                        "shareMode.dueAt",
                        "The due time " + custom.dueAt() + " is in the past; the current time is "
                                + now.truncatedTo(ChronoUnit.SECONDS) + ".");
            }
        }
    }

    private static void checkType(@Nullable SchedulingType type, Violations found) {
        found.when(type == SchedulingType.UNKNOWN, "schedulingType", "UNKNOWN is read-only and cannot be sent.");
    }

    private static void checkThread(List<ThreadPost> thread, Violations found) {
        for (int i = 0; i < thread.size(); i++) {
            String path = "thread[" + i + "]";
            ThreadPost item = thread.get(i);
            TextRules.check(path + ".text", item.text(), found);
            found.when(
                    item.text().isBlank() && item.assets().isEmpty() && item.link() == null,
                    path,
                    "A follow-up needs a text or an asset.");
            AssetRules.check(path + ".assets", item.assets(), found);
            AssetRules.checkLink(path + ".link", item.link(), item.assets(), found);
        }
    }

    /** Content that replaces a text: a retweet, a link card or an offer. */
    private static boolean isContent(@Nullable PostMetadata metadata) {
        boolean isRetweet = metadata instanceof TwitterMetadata twitter && twitter.retweet() != null;
        boolean isDetailed = metadata instanceof GoogleBusinessMetadata google && google.details() != null;
        return isRetweet || isDetailed || MetadataParts.linkCard(metadata) != null;
    }
}
