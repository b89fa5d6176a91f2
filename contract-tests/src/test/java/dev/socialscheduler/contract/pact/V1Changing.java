package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.object;
import static dev.socialscheduler.contract.pact.Fields.truth;

import dev.socialscheduler.Network;
import java.util.List;

/** What is done to stored posts on the older API. */
final class V1Changing implements ChangingWire {

    private final V1Talk talk;
    private final V1Reading reading;

    V1Changing(V1Talk talk, V1Reading reading) {
        this.talk = talk;
        this.reading = reading;
    }

    private Exchange edit(String words, Form form, Fields update) {
        return talk.post(words, "updates/" + Examples.QUEUED.value() + "/update", form, States.queued())
                .answers(200)
                .like(truth("success", true).and(object("update", update)));
    }

    private static Fields queued(String text) {
        return UpdateBody.of(Examples.QUEUED, Network.MASTODON, "buffer", text);
    }

    @Override
    public List<Exchange> editText() {
        return List.of(edit(
                "to change a text", new Form().text("text", ChangingCases.NEW_TEXT), queued(ChangingCases.NEW_TEXT)));
    }

    /** No edit is taken without a text, so the library reads the post first and sends the text that it has. */
    @Override
    public List<Exchange> editTime() {
        Form form = new Form()
                .text("text", Examples.QUEUED_TEXT)
                .field("scheduled_at", "\\d+", String.valueOf(Examples.DUE.getEpochSecond()));
        Fields update = queued(Examples.QUEUED_TEXT)
                .and(UpdateBody.due(Examples.DUE))
                .and(UpdateBody.seconds("scheduled_at", Examples.DUE));
        return List.of(reading.queuedPost().get(0), edit("to change a time", form, update));
    }

    /** The answer does not hold the post, so the library reads it. */
    @Override
    public List<Exchange> publishNow() {
        Fields sent = UpdateBody.of(Examples.QUEUED, Network.MASTODON, "sent", Examples.QUEUED_TEXT)
                .and(UpdateBody.sent(Examples.NOW));
        return List.of(
                done(talk.act("to publish a queued post now", Examples.QUEUED, "share", States.queued())),
                reading.post(
                        "for a post that was published a moment ago",
                        Examples.QUEUED,
                        States.post(States.PUBLISHED, Examples.QUEUED),
                        sent));
    }

    private static Exchange done(Exchange exchange) {
        return exchange.answers(200).like(truth("success", true));
    }

    @Override
    public List<Exchange> moveToTop() {
        return List.of(talk.act("to move a post to the top", Examples.SECOND, "move_to_top", States.three())
                .answers(200)
                .like(UpdateBody.of(Examples.SECOND, Network.MASTODON, "buffer", "Number 2")));
    }

    @Override
    public List<Exchange> delete() {
        return List.of(done(talk.act("to delete a post", Examples.QUEUED, "destroy", States.queued())));
    }
}
