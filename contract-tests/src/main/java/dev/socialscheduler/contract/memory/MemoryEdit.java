package dev.socialscheduler.contract.memory;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostEdit;
import org.jspecify.annotations.Nullable;

/** Applies an edit to a post. Fields that the edit does not set stay unchanged. */
final class MemoryEdit {

    private MemoryEdit() {}

    static NewPost apply(PostEdit edit, NewPost old) {
        return new NewPost(
                old.channelId(),
                or(edit.text(), old.text()),
                or(edit.assets(), old.assets()),
                or(edit.shareMode(), old.shareMode()),
                or(edit.schedulingType(), old.schedulingType()),
                old.draft(),
                edit.metadata() == null ? old.metadata() : edit.metadata(),
                or(edit.thread(), old.thread()),
                or(edit.tagIds(), old.tagIds()),
                old.ideaId(),
                old.source(),
                old.aiAssisted(),
                old.needsApproval());
    }

    private static <T> T or(@Nullable T said, T kept) {
        return said == null ? kept : said;
    }
}
