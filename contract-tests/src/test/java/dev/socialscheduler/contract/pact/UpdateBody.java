package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.exactly;
import static dev.socialscheduler.contract.pact.Fields.number;
import static dev.socialscheduler.contract.pact.Fields.object;
import static dev.socialscheduler.contract.pact.Fields.text;
import static dev.socialscheduler.contract.pact.Fields.truth;

import dev.socialscheduler.Network;
import dev.socialscheduler.PostId;
import java.net.URI;
import java.time.Instant;

/** Posts as the older API tells them. */
final class UpdateBody {

    private UpdateBody() {}

    static Fields of(PostId id, Network network, String status, String text) {
        return Fields.id("id", id.value())
                .and(Fields.id("profile_id", Examples.channel(network).value()))
                .and(exactly("profile_service", network.wireName()))
                .and(exactly("status", status))
                .and(text("text", text))
                .and(text("via", "api"))
                .and(seconds("created_at", Examples.NOW))
                .and(seconds("updated_at", Examples.NOW));
    }

    /** A post that was just made and waits in the queue. */
    static Fields queued(Network network) {
        return of(Examples.NEW, network, "buffer", Examples.TEXT)
                .and(due(Instant.parse(Examples.SLOT)))
                .and(truth("shared_now", false));
    }

    static Fields due(Instant time) {
        return seconds("due_at", time);
    }

    static Fields sent(Instant time) {
        return seconds("sent_at", time);
    }

    static Fields seconds(String name, Instant time) {
        return number(name, time.getEpochSecond());
    }

    static Fields picture(URI source) {
        return object("media", text("picture", source.toString()).and(text("thumbnail", source.toString())));
    }
}
