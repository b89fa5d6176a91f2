package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.backend.graphql.internal.current.MetadataInputWire.Event;
import dev.socialscheduler.backend.graphql.internal.current.MetadataInputWire.Google;
import dev.socialscheduler.backend.graphql.internal.current.MetadataInputWire.Offer;
import dev.socialscheduler.backend.graphql.internal.current.MetadataInputWire.WhatsNew;
import dev.socialscheduler.metadata.GoogleBusinessEvent;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata.Details;
import dev.socialscheduler.metadata.GoogleBusinessOffer;
import dev.socialscheduler.metadata.GoogleBusinessWhatsNew;
import dev.socialscheduler.metadata.PostType;

/** Encodes Google Business metadata; the type follows from the details. */
final class GoogleBusinessEncoder {

    private GoogleBusinessEncoder() {}

    static Google encode(GoogleBusinessMetadata google) {
        Details details = google.details();
        String title = google.title();
        if (details instanceof GoogleBusinessOffer offer) {
            return new Google(PostType.OFFER.wireName(), title, offer(offer), null, null);
        }
        if (details instanceof GoogleBusinessEvent event) {
            return new Google(PostType.EVENT.wireName(), title, null, event(event), null);
        }
        WhatsNew news = details instanceof GoogleBusinessWhatsNew whatsNew
                ? new WhatsNew(whatsNew.button().wireName(), whatsNew.linkText())
                : null;
        return new Google(PostType.WHATS_NEW.wireName(), title, null, null, news);
    }

    private static Offer offer(GoogleBusinessOffer offer) {
        return new Offer(
                offer.title(),
                Wires.time(offer.start()),
                Wires.time(offer.end()),
                offer.code(),
                offer.linkText(),
                offer.terms());
    }

    private static Event event(GoogleBusinessEvent event) {
        return new Event(
                event.title(),
                Wires.time(event.start()),
                Wires.time(event.end()),
                event.fullDay(),
                event.button().wireName(),
                event.linkText());
    }
}
