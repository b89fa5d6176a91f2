package dev.socialscheduler.backend.graphql.internal.current;

import com.squareup.moshi.Moshi;
import dev.socialscheduler.backend.support.internal.json.WireRecords;

/** Binds the wire shapes of all dialects. */
public final class WireJson {

    private static final Moshi RECORDS =
            new Moshi.Builder().add(new WireRecords()).build();

    public static final Moshi MOSHI = RECORDS.newBuilder()
            .add(PostInputWire.Assets.class, new AssetsWireAdapter(RECORDS))
            .build();

    private WireJson() {}
}
