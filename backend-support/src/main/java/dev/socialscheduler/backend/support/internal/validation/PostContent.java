package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.metadata.PostMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a new post or an edit says that networks have rules for. Null is what an edit keeps as it is stored, which nobody
 * knows here.
 *
 * @param isNew whether it is all there will be, so that what is missing is missing
 */
record PostContent(
        boolean isNew,
        @Nullable String text,
        @Nullable List<Asset> assets,
        @Nullable PostMetadata metadata,
        @Nullable List<ThreadPost> thread) {

    static PostContent of(NewPost post) {
        return new PostContent(true, post.text(), post.assets(), post.metadata(), post.thread());
    }

    static PostContent of(PostEdit edit) {
        return new PostContent(false, edit.text(), edit.assets(), edit.metadata(), edit.thread());
    }

    /** Returns the assets that are said, none if nothing is. */
    List<Asset> newAssets() {
        return assets == null ? List.of() : assets;
    }

    /** Returns the follow-ups that are said, none if nothing is. */
    List<ThreadPost> followUps() {
        return thread == null ? List.of() : thread;
    }

    /** Returns whether the assets are known and none is of a kind. */
    boolean lacks(Class<? extends Asset> kind) {
        return assets != null && !has(kind);
    }

    boolean has(Class<? extends Asset> kind) {
        for (Asset asset : newAssets()) {
            if (kind.isInstance(asset)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the metadata if it is of a network. */
    @Nullable
    PostMetadata metadataOf(Network network) {
        PostMetadata said = metadata;
        return said != null && said.network() == network ? said : null;
    }
}
