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
 * The content of a new post or an edit, as far as networks have rules for it. Null is content that an edit keeps; its
 * stored value is unknown here.
 *
 * @param isNew whether the content is complete, so that missing parts are violations
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

    /** Returns the new assets, or none if they are unchanged. */
    List<Asset> newAssets() {
        return assets == null ? List.of() : assets;
    }

    /** Returns the new follow-ups, or none if they are unchanged. */
    List<ThreadPost> followUps() {
        return thread == null ? List.of() : thread;
    }

    /** Returns whether the assets are known and contain none of a kind. */
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

    /** Returns the metadata if it belongs to a network. */
    @Nullable
    PostMetadata metadataOf(Network network) {
        PostMetadata said = metadata;
        return said != null && said.network() == network ? said : null;
    }
}
