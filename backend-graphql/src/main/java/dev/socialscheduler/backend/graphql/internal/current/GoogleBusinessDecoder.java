package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.metadata.GoogleBusinessEvent;
import dev.socialscheduler.metadata.GoogleBusinessMetadata.Action;
import dev.socialscheduler.metadata.GoogleBusinessMetadata.Details;
import dev.socialscheduler.metadata.GoogleBusinessOffer;
import dev.socialscheduler.metadata.GoogleBusinessWhatsNew;
import org.jspecify.annotations.Nullable;

/** Decodes the details of a Google Business post. */
final class GoogleBusinessDecoder {

    private GoogleBusinessDecoder() {}

    static @Nullable Details decode(PostMetadataWire.@Nullable Details wire) {
        String member = wire == null || wire.__typename() == null ? "" : wire.__typename();
        return switch (member) {
            case "GoogleBusinessWhatsNewMetaData" -> whatsNew(Wires.required(wire, "details"));
            case "GoogleBusinessOfferMetaData" -> offer(Wires.required(wire, "details"));
            case "GoogleBusinessEventMetaData" -> event(Wires.required(wire, "details"));
            default -> null;
        };
    }

    private static Details whatsNew(PostMetadataWire.Details wire) {
        return GoogleBusinessWhatsNew.builder()
                .button(Action.of(wire.button()))
                .linkText(wire.link())
                .build();
    }

    private static Details offer(PostMetadataWire.Details wire) {
        return GoogleBusinessOffer.builder(
                        Wires.required(wire.title(), "details.title"),
                        Wires.requiredTime(wire.startDate(), "details.startDate"),
                        Wires.requiredTime(wire.endDate(), "details.endDate"))
                .code(wire.code())
                .linkText(wire.link())
                .terms(wire.terms())
                .build();
    }

    private static Details event(PostMetadataWire.Details wire) {
        return GoogleBusinessEvent.builder(
                        Wires.required(wire.title(), "details.title"),
                        Wires.requiredTime(wire.startDate(), "details.startDate"),
                        Wires.requiredTime(wire.endDate(), "details.endDate"))
                .fullDay(Wires.isTrue(wire.isFullDayEvent()))
                .button(Action.of(wire.button()))
                .linkText(wire.link())
                .build();
    }
}
