package dev.socialscheduler.backend.graphql.internal.current;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.socialscheduler.backend.graphql.internal.current.PostInputWire.AssetGroups;
import dev.socialscheduler.backend.graphql.internal.current.PostInputWire.AssetInput;
import dev.socialscheduler.backend.graphql.internal.current.PostInputWire.AssetList;
import dev.socialscheduler.backend.graphql.internal.current.PostInputWire.Assets;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Encodes assets as one list, or as lists by type, as the dialect requires. */
final class AssetsWireAdapter extends JsonAdapter<Assets> {

    private final JsonAdapter<List<AssetInput>> list;
    private final JsonAdapter<AssetGroups> groups;

    AssetsWireAdapter(Moshi moshi) {
        this.list = moshi.adapter(Types.newParameterizedType(List.class, AssetInput.class));
        this.groups = moshi.adapter(AssetGroups.class);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Assets value) throws IOException {
        if (value instanceof AssetGroups byKind) {
            groups.toJson(writer, byKind);
        } else {
            list.toJson(writer, value instanceof AssetList ordered ? ordered.items() : null);
        }
    }

    @Override
    public Assets fromJson(JsonReader reader) {
        throw new UnsupportedOperationException("Assets are write-only.");
    }
}
