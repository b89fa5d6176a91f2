package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.list;
import static dev.socialscheduler.contract.pact.Fields.matching;
import static dev.socialscheduler.contract.pact.Fields.truth;

import au.com.dius.pact.core.model.ProviderState;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Network;
import java.util.List;

/** Refusals of the older API: a number says which. */
final class V1Refusals implements RefusalWire {

    private static final ChannelId MASTODON = Examples.channel(Network.MASTODON);

    private final V1Talk talk;

    V1Refusals(V1Talk talk) {
        this.talk = talk;
    }

    @Override
    public List<Exchange> noSuchChannel() {
        return List.of(talk.get(
                        "for a channel that does not exist",
                        "profiles/" + Examples.NO_CHANNEL.value(),
                        States.account())
                .answers(404)
                .like(V1Talk.error("Profile not found", 1010)));
    }

    @Override
    public List<Exchange> foreignChannel() {
        return List.of(talk.get(
                        "for a channel of somebody else",
                        "profiles/" + Examples.FOREIGN.value(),
                        States.on(States.FOREIGN, Examples.FOREIGN))
                .answers(403)
                .like(V1Talk.error("No authorization to access profile", 1011)));
    }

    @Override
    public List<Exchange> noSuchPost() {
        return List.of(notFound(
                talk.get("for a post that does not exist", "updates/" + Examples.NO_POST.value(), States.account())));
    }

    private static Exchange notFound(Exchange exchange) {
        return exchange.answers(404).like(V1Talk.error("Update not found", 1020));
    }

    private Exchange create(String words, ChannelId channel, String text, ProviderState state) {
        return talk.post(words, "updates/create", V1Posting.form(channel.value(), text), state);
    }

    @Override
    public List<Exchange> invalidPost() {
        return List.of(create(
                        "for a new post that is too long",
                        MASTODON,
                        RefusalCases.LONG_TEXT,
                        States.channel(Network.MASTODON))
                .answers(400)
                .like(V1Talk.refused("Mastodon posts cannot exceed 500 characters.", 1006)));
    }

    @Override
    public List<Exchange> repeatedPost() {
        String message = "Whoops, it looks like you've posted that one recently.";
        return List.of(create(
                        "for a new post that repeats another",
                        MASTODON,
                        Examples.QUEUED_TEXT,
                        States.post(States.SAID, Examples.QUEUED))
                .answers(400)
                .like(V1Talk.refused(message, 1025).and(matching("message", ".*Whoops, it looks like.*", message))));
    }

    /** It is passed over: the answer is a success without a post. */
    @Override
    public List<Exchange> postOnNoChannel() {
        return List.of(create(
                        "for a new post on a channel that does not exist",
                        Examples.NO_CHANNEL,
                        Examples.TEXT,
                        States.account())
                .answers(200)
                .like(truth("success", true).and(list("updates"))));
    }

    @Override
    public List<Exchange> postOnDisconnectedChannel() {
        return List.of(create(
                        "for a new post on a disconnected channel",
                        Examples.DISCONNECTED,
                        Examples.TEXT,
                        States.on(States.DISCONNECTED, Examples.DISCONNECTED))
                .answers(400)
                .like(V1Talk.refused("The channel is disconnected. Reconnect it to post.", 1022)));
    }

    @Override
    public List<Exchange> queueIsFull() {
        return List.of(
                create("for a new post in a full queue", MASTODON, Examples.TEXT, States.on(States.FULL, MASTODON))
                        .answers(403)
                        .like(V1Talk.error("Profile update quota exceeded.", 1023)));
    }

    @Override
    public List<Exchange> deleteNothing() {
        return List.of(notFound(
                talk.act("to delete a post that does not exist", Examples.NO_POST, "destroy", States.account())));
    }

    @Override
    public List<Exchange> moveNothing() {
        return List.of(notFound(
                talk.act("to move a post that does not exist", Examples.NO_POST, "move_to_top", States.account())));
    }

    @Override
    public List<Exchange> editNothing() {
        Form form = new Form().text("text", ChangingCases.NEW_TEXT);
        return List.of(notFound(talk.post(
                "to edit a post that does not exist",
                "updates/" + Examples.NO_POST.value() + "/update",
                form,
                States.account())));
    }
}
