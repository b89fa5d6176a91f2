package dev.socialscheduler.contract.pact;

import dev.socialscheduler.Network;
import dev.socialscheduler.PostId;
import java.net.URI;

/** Stored posts as the dialects {@code current} and {@code beta} tell them. */
final class PostBody {

    private PostBody() {}

    /** What every post has. */
    static Fields of(PostId id, Network network, String status, String text) {
        return Fields.id("id", id.value())
                .and(Fields.id("channelId", Examples.channel(network).value()))
                .and(Fields.exactly("channelService", network.wireName()))
                .and(Fields.exactly("status", status))
                .and(Fields.text("text", text))
                .and(Fields.matching("via", "buffer|network|api", "buffer"))
                .and(Fields.time("createdAt", "2026-11-23T08:00:00.000Z"))
                .and(Fields.time("updatedAt", "2026-11-23T08:00:00.000Z"))
                .and(Fields.object(
                        "author",
                        Fields.text("name", "Mira Halvorsen").and(Fields.text("email", "mira@harbour.example"))));
    }

    /** A post that was just made and waits in the queue. */
    static Fields queued(Network network, String text) {
        return of(Examples.NEW, network, "scheduled", text)
                .and(AUTOMATIC)
                .and(Fields.exactly("shareMode", "addToQueue"))
                .and(due(Examples.SLOT));
    }

    static final Fields AUTOMATIC = Fields.exactly("schedulingType", "automatic");

    static Fields due(String time) {
        return Fields.time("dueAt", time);
    }

    static Fields image(URI source, Fields details) {
        return asset("image", "image/jpeg", source, Fields.object("image", details));
    }

    static Fields asset(String type, String mimeType, URI source, Fields details) {
        return Fields.exactly("type", type)
                .and(Fields.text("mimeType", mimeType))
                .and(Fields.text("source", source.toString()))
                .and(details);
    }

    static Fields metadata(String type, Fields fields) {
        return Fields.object(
                "metadata", Fields.exactly("__typename", type + "PostMetadata").and(fields));
    }
}
