package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.anyText;
import static dev.socialscheduler.contract.pact.Fields.exactly;
import static dev.socialscheduler.contract.pact.Fields.list;
import static dev.socialscheduler.contract.pact.Fields.number;
import static dev.socialscheduler.contract.pact.Fields.object;
import static dev.socialscheduler.contract.pact.Fields.text;
import static dev.socialscheduler.contract.pact.Fields.texts;
import static dev.socialscheduler.contract.pact.Fields.time;
import static dev.socialscheduler.contract.pact.Fields.truth;
import static dev.socialscheduler.contract.pact.GraphQlTalk.data;
import static dev.socialscheduler.contract.pact.GraphQlTalk.told;

import dev.socialscheduler.Network;
import dev.socialscheduler.PostId;
import java.util.List;

/** New posts in the dialects {@code current} and {@code beta}. */
final class GraphQlPosting implements PostingWire {

    private static final Fields QUEUED = PostBody.queued(Network.MASTODON, Examples.TEXT);

    private final GraphQlMutations mutations;
    private final Spelling spelling;

    GraphQlPosting(GraphQlMutations mutations, Spelling spelling) {
        this.mutations = mutations;
        this.spelling = spelling;
    }

    private List<Exchange> create(String words, Fields input, Fields post) {
        return List.of(mutations.create(words, Network.MASTODON, input, post));
    }

    /** A post that goes to the queue and differs from a plain one in a few fields. */
    private List<Exchange> queuedWith(String words, Fields more, Fields... told) {
        Fields post = QUEUED;
        for (Fields each : told) {
            post = post.and(each);
        }
        return create(words, GraphQlMutations.QUEUE.and(GraphQlMutations.TEXT).and(more), post);
    }

    @Override
    public List<Exchange> queued() {
        return queuedWith("for a new post in the queue", Fields.NONE);
    }

    @Override
    public List<Exchange> next() {
        return create(
                "for a new post at the front of the queue",
                mode("shareNext").and(GraphQlMutations.TEXT),
                made("scheduled", "shareNext").and(PostBody.due("2026-11-23T15:00:00.000Z")));
    }

    @Override
    public List<Exchange> now() {
        return create(
                "for a new post that goes out at once",
                mode("shareNow").and(GraphQlMutations.TEXT),
                made("sent", "shareNow")
                        .and(PostBody.due("2026-11-23T08:00:00.000Z"))
                        .and(time("sentAt", "2026-11-23T08:00:00.000Z")));
    }

    @Override
    public List<Exchange> at() {
        Fields due = time("dueAt", "2026-12-01T14:00:07.000Z");
        return create(
                "for a new post at a time of its own",
                mode(spelling.customScheduled()).and(due).and(GraphQlMutations.TEXT),
                made("scheduled", spelling.customScheduled()).and(due));
    }

    @Override
    public List<Exchange> several() {
        Exchange create = mutations.createAll(
                "for two new posts",
                List.of(Examples.channel(Network.MASTODON), Examples.channel(Network.BLUESKY)),
                States.channel(Network.MASTODON),
                States.channel(Network.BLUESKY));
        return List.of(create.answers(200)
                .like(data(success("p0", Examples.NEW, Network.MASTODON)
                        .and(success("p1", Examples.SECOND, Network.BLUESKY)))));
    }

    @Override
    public List<Exchange> oneOfSeveralRefused() {
        Exchange create = mutations.createAll(
                "for three new posts, one of them on a channel that does not exist",
                List.of(Examples.channel(Network.MASTODON), Examples.NO_CHANNEL, Examples.channel(Network.BLUESKY)),
                States.channel(Network.MASTODON),
                States.channel(Network.BLUESKY));
        return List.of(create.answers(200)
                .like(data(success("p0", Examples.NEW, Network.MASTODON)
                        .and(told("p1", "NotFoundError", text("message", "Channel not found")))
                        .and(success("p2", Examples.SECOND, Network.BLUESKY)))));
    }

    private static Fields success(String alias, PostId id, Network network) {
        Fields post = PostBody.of(id, network, "scheduled", Examples.TEXT)
                .and(PostBody.AUTOMATIC)
                .and(exactly("shareMode", "addToQueue"))
                .and(PostBody.due(Examples.SLOT));
        return told(alias, "PostActionSuccess", object("post", post));
    }

    private static Fields mode(String word) {
        return exactly("schedulingType", "automatic").and(exactly("mode", word));
    }

    private static Fields made(String status, String mode) {
        return PostBody.of(Examples.NEW, Network.MASTODON, status, Examples.TEXT)
                .and(PostBody.AUTOMATIC)
                .and(exactly("shareMode", mode));
    }

    @Override
    public List<Exchange> draft() {
        return create(
                "for a new draft",
                GraphQlMutations.QUEUE.and(GraphQlMutations.TEXT).and(truth("saveToDraft", true)),
                PostBody.of(Examples.NEW, Network.MASTODON, "draft", Examples.TEXT)
                        .and(Fields.none("dueAt")));
    }

    @Override
    public List<Exchange> reminder() {
        Fields post = PostBody.of(Examples.NEW, Network.MASTODON, "scheduled", Examples.TEXT)
                .and(exactly("schedulingType", "notification"));
        Fields input = exactly("schedulingType", "notification").and(exactly("mode", "addToQueue"));
        return create("for a new post that a person publishes", input.and(GraphQlMutations.TEXT), post);
    }

    @Override
    public List<Exchange> tagged() {
        Fields tag = Fields.id("id", Examples.TAG.value())
                .and(text("name", "recipes"))
                .and(text("color", "#F7B500"));
        return queuedWith(
                "for a new post with a label", texts("tagIds", Examples.TAG.value()), Fields.eachLike("tags", tag));
    }

    @Override
    public List<Exchange> forApproval() {
        Fields post = PostBody.of(Examples.NEW, Network.LINKEDIN, spelling.needsApproval(), Examples.TEXT);
        Fields input = GraphQlMutations.QUEUE.and(GraphQlMutations.TEXT).and(truth("needsApproval", true));
        return List.of(mutations.create("for a new post that waits for approval", Network.LINKEDIN, input, post));
    }

    @Override
    public List<Exchange> withOrigin() {
        String idea = "65a1b2c3d41d000000000001";
        return queuedWith(
                "for a new post with its origin",
                Fields.id("ideaId", idea).and(anyText("source", "calendar")).and(truth("aiAssisted", true)),
                Fields.id("ideaId", idea));
    }

    @Override
    public List<Exchange> picture() {
        return queuedWith(
                "for a new post with a picture",
                spelling.images(Spelling.url(Examples.PICTURE)),
                list("assets", PostBody.image(Examples.PICTURE, text("altText", ""))));
    }

    @Override
    public List<Exchange> describedPicture() {
        Fields altText = anyText("altText", "A red door");
        return queuedWith(
                "for a new post with a picture and its description",
                spelling.images(Spelling.url(Examples.PICTURE).and(object("metadata", altText))),
                list("assets", PostBody.image(Examples.PICTURE, text("altText", "A red door"))));
    }

    @Override
    public List<Exchange> twoPictures() {
        Fields tag = anyText("handle", "mira").and(number("x", 0.5)).and(number("y", 0.25));
        Fields second = Spelling.url(Examples.SECOND_PICTURE)
                .and(anyText("thumbnailUrl", Examples.PICTURE.toString()))
                .and(object("metadata", anyText("altText", "A blue door").and(list("userTags", tag))));
        return queuedWith(
                "for a new post with two pictures",
                spelling.images(Spelling.url(Examples.PICTURE), second),
                list(
                        "assets",
                        PostBody.image(Examples.PICTURE, text("altText", "")),
                        PostBody.image(Examples.SECOND_PICTURE, text("altText", "A blue door"))));
    }

    @Override
    public List<Exchange> film() {
        Fields details = object("video", text("title", "The oven"));
        return queuedWith(
                "for a new post with a film",
                spelling.film(),
                list("assets", PostBody.asset("video", "video/mp4", Examples.FILM, details)));
    }

    @Override
    public List<Exchange> document() {
        Fields sent = Spelling.url(Examples.PAPER)
                .and(anyText("title", "The menu"))
                .and(anyText("thumbnailUrl", Examples.PICTURE.toString()));
        Fields told = PostBody.asset(
                "document", "application/pdf", Examples.PAPER, object("document", text("title", "The menu")));
        return List.of(mutations.create(
                "for a new post with a document",
                Network.LINKEDIN,
                GraphQlMutations.QUEUE.and(GraphQlMutations.TEXT).and(spelling.document(sent)),
                PostBody.queued(Network.LINKEDIN, Examples.TEXT).and(list("assets", told))));
    }
}
