package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.NewIdea;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.backend.graphql.EnvelopeWire.Input;
import dev.socialscheduler.backend.graphql.IdeaWire.ContentInput;
import dev.socialscheduler.backend.graphql.IdeaWire.CreateIdeaInput;
import dev.socialscheduler.backend.graphql.IdeaWire.GroupInput;
import dev.socialscheduler.backend.graphql.IdeaWire.MediaInput;
import dev.socialscheduler.backend.graphql.IdeaWire.TagInput;
import java.util.Objects;

/** New ideas, domain to wire. */
final class IdeaEncoder {

    private final DialectWords words;

    IdeaEncoder(DialectWords words) {
        this.words = words;
    }

    Input<CreateIdeaInput> create(OrganizationId organization, NewIdea idea) {
        ContentInput content = new ContentInput(
                idea.title(),
                idea.text(),
                Wires.listOrNull(
                        idea.media(),
                        media -> new MediaInput(
                                media.urlText(), media.type(), media.altText(), media.thumbnailUrlText())),
                Wires.listOrNull(
                        idea.tags(),
                        tag -> new TagInput(
                                tag.id().value(), tag.name(), Objects.requireNonNull(tag.color(), "color"))),
                idea.aiAssisted() ? true : null,
                Wires.listOrNull(idea.networks(), words::of),
                idea.date() == null ? null : Wires.time(idea.date()));
        return new Input<>(new CreateIdeaInput(
                organization.value(),
                content,
                idea.groupId() == null ? null : new GroupInput(idea.groupId().value())));
    }
}
