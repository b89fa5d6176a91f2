package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.Cursor;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.PageInfo;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.error.ErrorContext;
import org.jspecify.annotations.Nullable;

/** Decodes the cursor of the next page of a list. */
public final class PageDecoder {

    private PageDecoder() {}

    public static @Nullable Cursor next(@Nullable PageInfo info, ErrorContext context) {
        PageInfo pageInfo = Wires.required(info, "pageInfo");
        if (!Wires.isTrue(pageInfo.hasNextPage())) {
            return null;
        }
        // Without a cursor the rest of the list would be lost in silence.
        return new Cursor(
                Wires.required(context.backend(), "backend"),
                Wires.required(pageInfo.endCursor(), "pageInfo.endCursor"));
    }
}
