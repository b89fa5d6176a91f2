package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.anyText;
import static dev.socialscheduler.contract.pact.Fields.list;
import static dev.socialscheduler.contract.pact.Fields.object;

import java.net.URI;
import java.util.Arrays;

/** In what the dialects {@code current} and {@code beta} differ when they say the same of a post. */
enum Spelling {
    CURRENT("customScheduled", "needs_approval") {
        @Override
        Fields images(Fields... images) {
            return list(
                    "assets",
                    Arrays.stream(images).map(image -> object("image", image)).toArray(Fields[]::new));
        }

        @Override
        Fields videos(Fields... videos) {
            return list(
                    "assets",
                    Arrays.stream(videos).map(video -> object("video", video)).toArray(Fields[]::new));
        }

        @Override
        Fields film() {
            return videos(url(Examples.FILM).and(object("metadata", anyText("title", "The oven"))));
        }

        @Override
        Fields noAssets() {
            return list("assets");
        }

        @Override
        Fields cardInBlueskyThread() {
            Fields link = object("linkAttachment", url(Examples.PAGE));
            return noAssets().and(object("metadata", object("bluesky", link)));
        }

        @Override
        Fields document(Fields document) {
            return list("assets", object("document", document));
        }
    },
    BETA("customSchedule", "approval_pending") {
        @Override
        Fields images(Fields... images) {
            return object("assets", list("images", images));
        }

        @Override
        Fields videos(Fields... videos) {
            return object("assets", list("videos", videos));
        }

        @Override
        Fields film() {
            return videos(url(Examples.FILM).and(anyText("title", "The oven")));
        }

        @Override
        Fields noAssets() {
            return Fields.NONE;
        }

        @Override
        Fields cardInBlueskyThread() {
            return object("assets", object("link", url(Examples.PAGE)));
        }

        @Override
        Fields document(Fields document) {
            return object("assets", list("documents", document));
        }
    };

    private final String customScheduled;
    private final String needsApproval;

    Spelling(String customScheduled, String needsApproval) {
        this.customScheduled = customScheduled;
        this.needsApproval = needsApproval;
    }

    /** Returns the word for a time of the post's own. */
    String customScheduled() {
        return customScheduled;
    }

    /** Returns the word for a post that waits for approval. */
    String needsApproval() {
        return needsApproval;
    }

    abstract Fields images(Fields... images);

    abstract Fields videos(Fields... videos);

    /** A film with a title. */
    abstract Fields film();

    /** What a post of a thread says if it has no assets. */
    abstract Fields noAssets();

    /** A link card on a follow-up on Bluesky. */
    abstract Fields cardInBlueskyThread();

    abstract Fields document(Fields document);

    static Fields url(URI url) {
        return anyText("url", url.toString());
    }
}
