package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.anyText;
import static dev.socialscheduler.contract.pact.Fields.id;
import static dev.socialscheduler.contract.pact.Fields.text;
import static dev.socialscheduler.contract.pact.Fields.texts;
import static dev.socialscheduler.contract.pact.Fields.time;
import static dev.socialscheduler.contract.pact.GraphQlTalk.input;
import static dev.socialscheduler.contract.pact.GraphQlTalk.payload;

import java.util.List;

/** Ideas in the dialect {@code gateway}: new ones only. */
final class GatewayIdeas implements IdeaWire {

    private final GraphQlTalk talk;

    GatewayIdeas(GraphQlTalk talk) {
        this.talk = talk;
    }

    @Override
    public List<Exchange> create() {
        Fields organization = id("organizationId", Examples.ORGANIZATION.value());
        Fields sent = anyText("title", "Rye week")
                .and(anyText("text", "Five days, five loaves."))
                .and(texts("services", "mastodon"));
        Fields told = id("id", Examples.NEW.value())
                .and(text("title", "Rye week"))
                .and(text("text", "Five days, five loaves."))
                .and(time("createdAt", "2026-11-23T08:00:00.000Z"));
        return List.of(
                talk.mutation("for a new idea", "CreateIdea", input(organization.and(sent)), States.of(States.IDEAS))
                        .answers(200)
                        .like(payload("createIdea", "Idea", organization.and(told))));
    }
}
