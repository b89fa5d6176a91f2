package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.anyText;
import static dev.socialscheduler.contract.pact.Fields.exactly;
import static dev.socialscheduler.contract.pact.Fields.list;
import static dev.socialscheduler.contract.pact.Fields.object;
import static dev.socialscheduler.contract.pact.Fields.text;
import static dev.socialscheduler.contract.pact.Fields.texts;
import static dev.socialscheduler.contract.pact.Fields.time;
import static dev.socialscheduler.contract.pact.GraphQlTalk.input;
import static dev.socialscheduler.contract.pact.GraphQlTalk.payload;

import dev.socialscheduler.Network;
import dev.socialscheduler.PostId;
import java.util.List;

/** What is done to stored posts in the dialect {@code current}. */
class GraphQlChanging implements ChangingWire {

    private static final Fields TEXT = anyText("text", ChangingCases.NEW_TEXT);

    final GraphQlTalk talk;
    private final GraphQlReading reading;
    private final GraphQlMutations mutations;
    private final Spelling spelling;

    GraphQlChanging(GraphQlTalk talk, GraphQlReading reading, Spelling spelling) {
        this.talk = talk;
        this.reading = reading;
        this.mutations = new GraphQlMutations(talk);
        this.spelling = spelling;
    }

    private Exchange edit(String words, Fields input, Fields post) {
        return GraphQlMutations.made(mutations.edit(words, Examples.QUEUED, input, States.queued()), "editPost", post);
    }

    private static Fields queued(String text) {
        return PostBody.of(Examples.QUEUED, Network.MASTODON, "scheduled", text);
    }

    @Override
    public List<Exchange> editText() {
        return List.of(edit("to change a text", TEXT, queued(ChangingCases.NEW_TEXT)));
    }

    @Override
    public List<Exchange> editTime() {
        String word = spelling.customScheduled();
        Fields due = time("dueAt", "2026-12-01T14:00:00.000Z");
        return List.of(edit(
                "to change a time",
                exactly("mode", word).and(due),
                queued(Examples.QUEUED_TEXT).and(due).and(exactly("shareMode", word))));
    }

    @Override
    public List<Exchange> editToQueue() {
        return List.of(edit(
                "to put a post back into the queue",
                exactly("mode", "addToQueue"),
                queued(Examples.QUEUED_TEXT).and(exactly("shareMode", "addToQueue"))));
    }

    @Override
    public List<Exchange> editAssets() {
        Fields asset = PostBody.image(Examples.PICTURE, text("altText", ""));
        return List.of(edit(
                "to change assets",
                spelling.images(Spelling.url(Examples.PICTURE)),
                queued(Examples.QUEUED_TEXT).and(list("assets", asset))));
    }

    @Override
    public List<Exchange> editThread() {
        Fields tag = Fields.id("id", Examples.TAG.value()).and(text("name", "recipes"));
        Fields sent = list(
                        "thread",
                        TEXT.and(spelling.noAssets()),
                        anyText("text", "And there is more").and(spelling.noAssets()))
                .and(anyText("spoilerText", "Contains gluten"));
        Fields told = list("thread", text("text", ChangingCases.NEW_TEXT), text("text", "And there is more"))
                .and(text("spoilerText", "Contains gluten"));
        Exchange edit = edit(
                "to change a thread",
                TEXT.and(object("metadata", object("mastodon", sent))).and(texts("tagIds", Examples.TAG.value())),
                queued(ChangingCases.NEW_TEXT)
                        .and(PostBody.metadata("Mastodon", told))
                        .and(list("tags", tag)));
        return List.of(reading.queuedPost().get(0), edit);
    }

    @Override
    public List<Exchange> publishNow() {
        return List.of(edit(
                "to publish a queued post now",
                exactly("mode", "shareNow"),
                PostBody.of(Examples.QUEUED, Network.MASTODON, "sent", Examples.QUEUED_TEXT)
                        .and(time("sentAt", "2026-11-23T08:00:00.000Z"))));
    }

    @Override
    public List<Exchange> moveToTop() {
        return List.of(move("to move a post to the top", "top"));
    }

    @Override
    public List<Exchange> moveToBottom() {
        return List.of(move("to move a post to the bottom", "bottom"));
    }

    private Exchange move(String words, String position) {
        return GraphQlMutations.made(
                mutations.move(words, Examples.SECOND, position, States.three()),
                "movePostInQueue",
                GraphQlReading.waiting(Examples.SECOND.value()));
    }

    @Override
    public List<Exchange> delete() {
        return List.of(delete("to delete a post", input(id(Examples.QUEUED)), deleted()));
    }

    Exchange delete(String words, Fields variables, Fields success) {
        return talk.mutation(words, "DeletePost", variables, States.queued())
                .answers(200)
                .like(payload("deletePost", "DeletePostSuccess", success));
    }

    private static Fields id(PostId post) {
        return Fields.id("id", post.value());
    }

    private static Fields deleted() {
        return id(Examples.QUEUED);
    }
}
