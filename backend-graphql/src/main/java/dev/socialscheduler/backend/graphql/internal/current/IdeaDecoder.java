package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaGroupId;
import dev.socialscheduler.IdeaId;
import dev.socialscheduler.IdeaMedia;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectWords;
import java.net.URI;
import java.time.Instant;

/** Ideas, wire to domain. Their times are seconds, unlike all others. */
final class IdeaDecoder {

    private IdeaDecoder() {}

    static Idea decode(IdeaWire.Idea idea) {
        IdeaWire.Content content = Wires.required(idea.content(), "idea.content");
        String groupId = idea.groupId();
        return new Idea(
                new IdeaId(Wires.required(idea.id(), "idea.id")),
                new OrganizationId(Wires.required(idea.organizationId(), "idea.organizationId")),
                content.title(),
                content.text(),
                Wires.list(content.services(), DialectWords::networkOfToday),
                Wires.list(content.media(), IdeaDecoder::media),
                Wires.list(content.tags(), PostDecoder::tag),
                Wires.time(content.date(), "idea.content.date"),
                Wires.isTrue(content.aiAssisted()),
                groupId == null ? null : new IdeaGroupId(groupId),
                Instant.ofEpochSecond(Wires.required(idea.createdAt(), "idea.createdAt")),
                Instant.ofEpochSecond(Wires.required(idea.updatedAt(), "idea.updatedAt")));
    }

    private static IdeaMedia media(IdeaWire.Media media) {
        String thumbnail = media.thumbnailUrl();
        URI thumbnailUrl = thumbnail == null ? null : Wires.requiredUri(thumbnail, "idea.media.thumbnailUrl");
        return new IdeaMedia(
                Wires.requiredUri(media.url(), "idea.media.url"),
                Wires.required(media.type(), "idea.media.type"),
                media.alt(),
                thumbnailUrl);
    }
}
