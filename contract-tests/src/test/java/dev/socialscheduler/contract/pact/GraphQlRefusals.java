package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.anyText;
import static dev.socialscheduler.contract.pact.Fields.number;
import static dev.socialscheduler.contract.pact.Fields.text;
import static dev.socialscheduler.contract.pact.GraphQlTalk.error;
import static dev.socialscheduler.contract.pact.GraphQlTalk.input;
import static dev.socialscheduler.contract.pact.GraphQlTalk.nothing;

import au.com.dius.pact.core.model.ProviderState;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Network;
import java.util.List;

/** Refusals in the dialect {@code current}. */
class GraphQlRefusals implements RefusalWire {

    static final ChannelId MASTODON = Examples.channel(Network.MASTODON);

    final GraphQlTalk talk;
    private final GraphQlMutations mutations;

    GraphQlRefusals(GraphQlTalk talk) {
        this.talk = talk;
        this.mutations = new GraphQlMutations(talk);
    }

    String invalid() {
        return "InvalidInputError";
    }

    String repeated() {
        return "InvalidInputError";
    }

    String full() {
        return "LimitReachedError";
    }

    @Override
    public List<Exchange> noSuchChannel() {
        return List.of(query(
                "for a channel that does not exist",
                "Channel",
                channel(Examples.NO_CHANNEL),
                error("Channel not found", "NOT_FOUND"),
                States.account()));
    }

    @Override
    public List<Exchange> foreignChannel() {
        return List.of(query(
                "for a channel of somebody else",
                "Channel",
                channel(Examples.FOREIGN),
                error("Not authorized to access this channel", "FORBIDDEN"),
                States.on(States.FOREIGN, Examples.FOREIGN)));
    }

    @Override
    public List<Exchange> noSuchPost() {
        return List.of(query(
                "for a post that does not exist",
                "Post",
                post(),
                error("Post not found", "NOT_FOUND"),
                States.account()));
    }

    Exchange query(String words, String operation, Fields variables, Fields error, ProviderState state) {
        return talk.query(words, operation, variables, state).answers(200).like(nothing(error));
    }

    Fields channel(ChannelId id) {
        return input(Fields.id("id", id.value()));
    }

    Fields post() {
        return input(Fields.id("id", Examples.NO_POST.value()));
    }

    /** A new post that is refused. */
    List<Exchange> create(
            String words, ChannelId channel, String text, ProviderState state, String type, Fields reason) {
        Fields input = GraphQlMutations.QUEUE.and(anyText("text", text));
        return List.of(
                GraphQlMutations.refused(mutations.create(words, channel, input, state), "createPost", type, reason));
    }

    @Override
    public List<Exchange> invalidPost() {
        return create(
                "for a new post that is too long",
                MASTODON,
                RefusalCases.LONG_TEXT,
                States.channel(Network.MASTODON),
                invalid(),
                text("message", "Invalid post: Mastodon posts cannot exceed 500 characters."));
    }

    @Override
    public List<Exchange> twoReasons() {
        String message = "Invalid post: Instagram posts require at least one image or video., Instagram posts require a"
                + " type (post, story, or reel).";
        return create(
                "for a new post that lacks two things",
                Examples.channel(Network.INSTAGRAM),
                Examples.TEXT,
                States.channel(Network.INSTAGRAM),
                invalid(),
                Fields.matching("message", "Invalid post: .+\\., .+", message));
    }

    @Override
    public List<Exchange> repeatedPost() {
        return create(
                "for a new post that repeats another",
                MASTODON,
                Examples.QUEUED_TEXT,
                States.post(States.SAID, Examples.QUEUED),
                repeated(),
                Fields.matching("message", ".*Whoops, it looks like.*", repetition()));
    }

    static String repetition() {
        return "Invalid post: Whoops, it looks like you've posted that one recently.";
    }

    @Override
    public List<Exchange> postOnNoChannel() {
        return create(
                "for a new post on a channel that does not exist",
                Examples.NO_CHANNEL,
                Examples.TEXT,
                States.account(),
                "NotFoundError",
                text("message", "Channel not found"));
    }

    @Override
    public List<Exchange> postOnForeignChannel() {
        return create(
                "for a new post on a channel of somebody else",
                Examples.FOREIGN,
                Examples.TEXT,
                States.on(States.FOREIGN, Examples.FOREIGN),
                "UnauthorizedError",
                text("message", "Not authorized to access this channel"));
    }

    @Override
    public List<Exchange> postOnDisconnectedChannel() {
        return create(
                "for a new post on a disconnected channel",
                Examples.DISCONNECTED,
                Examples.TEXT,
                States.on(States.DISCONNECTED, Examples.DISCONNECTED),
                "RestProxyError",
                text("message", "The channel is disconnected. Reconnect it to post.")
                        .and(number("code", 1011))
                        .and(Fields.none("link")));
    }

    @Override
    public List<Exchange> queueIsFull() {
        return create(
                "for a new post in a full queue",
                MASTODON,
                Examples.TEXT,
                States.on(States.FULL, MASTODON),
                full(),
                text("message", "The queue of the channel is full"));
    }

    @Override
    public List<Exchange> deleteNothing() {
        return List.of(GraphQlMutations.refused(
                talk.mutation("to delete a post that does not exist", "DeletePost", deleted(), States.account()),
                "deletePost",
                "VoidMutationError",
                notFound()));
    }

    Fields deleted() {
        return post();
    }

    private static Fields notFound() {
        return Fields.matching("message", "(?i).*not found.*", "Post not found");
    }

    @Override
    public List<Exchange> moveNothing() {
        Exchange move = mutations.move("to move a post that does not exist", Examples.NO_POST, "top", States.account());
        return List.of(GraphQlMutations.refused(move, "movePostInQueue", "VoidMutationError", notFound()));
    }

    @Override
    public List<Exchange> editNothing() {
        Exchange edit = mutations.edit(
                "to edit a post that does not exist",
                Examples.NO_POST,
                anyText("text", ChangingCases.NEW_TEXT),
                States.account());
        return List.of(GraphQlMutations.refused(edit, "editPost", "NotFoundError", text("message", "Post not found")));
    }
}
