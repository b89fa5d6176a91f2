package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.anyText;
import static dev.socialscheduler.contract.pact.Fields.exactly;
import static dev.socialscheduler.contract.pact.Fields.id;
import static dev.socialscheduler.contract.pact.Fields.list;
import static dev.socialscheduler.contract.pact.Fields.number;
import static dev.socialscheduler.contract.pact.Fields.object;
import static dev.socialscheduler.contract.pact.Fields.text;
import static dev.socialscheduler.contract.pact.Fields.texts;
import static dev.socialscheduler.contract.pact.Fields.time;
import static dev.socialscheduler.contract.pact.Fields.truth;
import static dev.socialscheduler.contract.pact.GraphQlTalk.alias;
import static dev.socialscheduler.contract.pact.GraphQlTalk.data;
import static dev.socialscheduler.contract.pact.GraphQlTalk.input;
import static dev.socialscheduler.contract.pact.GraphQlTalk.payload;

import java.util.List;

/** Ideas in the dialects {@code current} and {@code beta}. */
final class GraphQlIdeas implements IdeaWire {

    /** After the first of two ideas. */
    static final String CURSOR = "YnlJMk5XRXhZakpqTTJRME1XUXdNREF3TURBd01EQXdNRElp";

    private static final Fields ORGANIZATION = id("organizationId", Examples.ORGANIZATION.value());

    private static final Fields WORDS = anyText("title", "Rye week")
            .and(anyText("text", "Five days, five loaves."))
            .and(texts("services", "mastodon"));

    private final GraphQlTalk talk;

    GraphQlIdeas(GraphQlTalk talk) {
        this.talk = talk;
    }

    @Override
    public List<Exchange> create() {
        return List.of(create("for a new idea", object("content", WORDS), idea("Rye week", "Five days, five loaves.")));
    }

    private Exchange create(String words, Fields input, Fields idea) {
        return talk.mutation(words, "CreateIdea", input(ORGANIZATION.and(input)), States.of(States.IDEAS))
                .answers(200)
                .like(payload(
                        "createIdea", "Idea", id("id", Examples.NEW.value()).and(idea)));
    }

    /** What an idea tells besides its id. */
    private static Fields idea(String title, String text, Fields... content) {
        Fields all = text("title", title).and(text("text", text)).and(truth("aiAssisted", false));
        for (Fields each : content) {
            all = all.and(each);
        }
        return ORGANIZATION
                .and(object -> object.integerType("createdAt", 1_795_420_800))
                .and(object -> object.integerType("updatedAt", 1_795_420_800))
                .and(object("content", all));
    }

    @Override
    public List<Exchange> createInDetail() {
        Fields medium =
                Spelling.url(Examples.PICTURE).and(exactly("type", "image")).and(anyText("alt", "A red door"));
        Fields tag =
                id("id", Examples.TAG.value()).and(anyText("name", "recipes")).and(anyText("color", "#F7B500"));
        Fields details = list("media", medium).and(list("tags", tag));
        Fields content =
                WORDS.and(details).and(truth("aiAssisted", true)).and(time("date", "2026-12-01T14:00:00.000Z"));
        Fields group = id("groupId", Examples.IDEA_GROUP.value());
        return List.of(create(
                "for a new idea in detail",
                object("content", content).and(object("group", group)),
                idea("Rye week", "Five days, five loaves.", details).and(group)));
    }

    @Override
    public List<Exchange> firstPage() {
        return List.of(query(
                "for the first page of ideas",
                Fields.NONE,
                number("first", 1),
                page(true, "65a1b2c3d41d000000000002", "Behind the oven", "Show the night shift.")));
    }

    @Override
    public List<Exchange> secondPage() {
        return List.of(query(
                "for the second page of ideas",
                Fields.NONE,
                number("first", 1).and(anyText("after", CURSOR)),
                page(false, "65a1b2c3d41d000000000001", "Cardamom week", "Five days, five cardamom buns.")));
    }

    @Override
    public List<Exchange> filtered() {
        return List.of(query(
                "for ideas by group and label",
                object("groupFilter", texts("groups", Examples.IDEA_GROUP.value()))
                        .and(object("tagsFilter", texts("in", Examples.TAG.value()))),
                number("first", 50),
                page(false, "65a1b2c3d41d000000000001", "Cardamom week", "Five days, five cardamom buns.")));
    }

    private Exchange query(String words, Fields filter, Fields paging, Fields ideas) {
        return talk.query(words, "Ideas", input(ORGANIZATION.and(filter)).and(paging), States.of(States.IDEAS))
                .answers(200)
                .like(data(object(alias("ideas"), ideas)));
    }

    private static Fields page(boolean more, String id, String title, String text) {
        Fields node = object("node", id("id", id).and(idea(title, text)));
        return Fields.list("edges", node).and(GraphQlReading.page(more));
    }
}
