package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaGroupId;
import dev.socialscheduler.IdeaId;
import dev.socialscheduler.IdeaMedia;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectWireNames;
import java.time.Instant;

/** Decodes ideas. Their times are in seconds, unlike all others. */
final class IdeaDecoder {

    private IdeaDecoder() {}

    static Idea decode(IdeaWire.Idea idea) {
        IdeaWire.Content content = Wires.required(idea.content(), "idea.content");
        String groupId = idea.groupId();
        return Idea.builder(
                        new IdeaId(Wires.required(idea.id(), "idea.id")),
                        new OrganizationId(Wires.required(idea.organizationId(), "idea.organizationId")),
                        Instant.ofEpochSecond(Wires.required(idea.createdAt(), "idea.createdAt")))
                .title(content.title())
                .text(content.text())
                .networkWords(Wires.list(content.services(), DialectWireNames::networkOfToday))
                .media(Wires.list(content.media(), IdeaDecoder::media))
                .tags(Wires.list(content.tags(), PostDecoder::tag))
                .date(Wires.time(content.date(), "idea.content.date"))
                .aiAssisted(Wires.isTrue(content.aiAssisted()))
                .groupId(groupId == null ? null : new IdeaGroupId(groupId))
                .updatedAt(Instant.ofEpochSecond(Wires.required(idea.updatedAt(), "idea.updatedAt")))
                .build();
    }

    private static IdeaMedia media(IdeaWire.Media media) {
        return IdeaMedia.builder(
                        Wires.required(media.url(), "idea.media.url"), Wires.required(media.type(), "idea.media.type"))
                .altText(media.alt())
                .thumbnailUrlText(media.thumbnailUrl())
                .build();
    }
}
