package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.NewIdea;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.Input;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.backend.graphql.internal.current.IdeaWire.ContentInput;
import dev.socialscheduler.backend.graphql.internal.current.IdeaWire.CreateIdeaInput;
import dev.socialscheduler.backend.graphql.internal.current.IdeaWire.GroupInput;
import dev.socialscheduler.backend.graphql.internal.current.IdeaWire.MediaInput;
import dev.socialscheduler.backend.graphql.internal.current.IdeaWire.TagInput;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectWireNames;
import java.util.Objects;

/** Encodes new ideas. */
public final class IdeaEncoder {

    private final DialectWireNames words;

    public IdeaEncoder(DialectWireNames words) {
        this.words = words;
    }

    public Input<CreateIdeaInput> create(OrganizationId organization, NewIdea idea) {
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
