package dev.socialscheduler.backend.support.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records are read and written as by Moshi's own adapter for them. */
class WireRecordsTest {

    private static final Moshi MOSHI = new Moshi.Builder().build();
    private static final Moshi OURS = MOSHI.newBuilder().add(new WireRecords()).build();
    private static final Type ENVELOPE =
            Types.newParameterizedTypeWithOwner(WireRecordsTest.class, Envelope.class, Post.class);

    public record Envelope<T>(@Nullable T data, @Nullable List<String> errors) {}

    public record Post(
            @Nullable String id,
            @Json(name = "due_at") @Nullable Long dueAt,
            @Nullable List<Tag> tags,
            @Nullable Post root) {}

    public record Tag(
            @Nullable String name,
            @Nullable Double weight,
            @Nullable Boolean bold) {}

    public record Empty() {}

    public record Count(int number) {}

    record Hidden(@Nullable String name) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "{\"data\":null,\"errors\":[]}",
                "{\"data\":{\"id\":\"1\",\"due_at\":1764576000,\"tags\":[{\"name\":\"a\"},null]},\"errors\":[\"e\",null]}",
                "{\"data\":{\"dueAt\":7,\"unknown\":{\"id\":[1,2]},\"root\":{\"id\":\"2\",\"root\":{}}}}",
                "{\"data\":{\"id\":\"first\",\"id\":\"second\"}}",
                "{\"data\":{\"tags\":[{\"weight\":1.5,\"bold\":true}]}}"
            })
    void what_moshi_reads_and_writes_is_read_and_written_alike(String json) throws IOException {
        JsonAdapter<Envelope<Post>> moshi = MOSHI.adapter(ENVELOPE);
        JsonAdapter<Envelope<Post>> ours = OURS.adapter(ENVELOPE);

        Envelope<Post> read = ours.fromJson(json);

        assertThat(read).isEqualTo(moshi.fromJson(json));
        assertThat(ours.toJson(read)).isEqualTo(moshi.toJson(read));
        assertThat(ours.serializeNulls().toJson(read))
                .isEqualTo(moshi.serializeNulls().toJson(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"data\":7}",
                "{\"data\":{\"id\":{}}}",
                "{\"data\":{\"tags\":{}}}",
                "{\"data\":{\"tags\":[{\"weight\":\"heavy\"}]}}",
                "{\"data\":{\"root\":{\"due_at\":1.5}}}"
            })
    void what_moshi_refuses_is_refused_in_its_words(String json) {
        assertThatThrownBy(() -> OURS.adapter(ENVELOPE).fromJson(json))
                .isInstanceOf(JsonDataException.class)
                .hasMessage(message(json));
    }

    private static @Nullable String message(String json) {
        try {
            return "read: " + MOSHI.adapter(ENVELOPE).fromJson(json);
        } catch (IOException | JsonDataException e) {
            return e.getMessage();
        }
    }

    @Test
    void a_record_without_components_is_an_object_without_names() throws IOException {
        JsonAdapter<Empty> empty = OURS.adapter(Empty.class);

        assertThat(empty.fromJson("{\"a\":1}")).isEqualTo(new Empty());
        assertThat(empty.toJson(new Empty())).isEqualTo("{}");
    }

    @Test
    void moshi_says_that_it_cannot_see_a_record_that_is_not_public() {
        assertThatThrownBy(() -> OURS.adapter(Hidden.class).fromJson("{}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("IllegalAccessException: class is not public");
    }

    @Test
    void moshi_says_that_a_primitive_value_is_missing() {
        assertThatThrownBy(() -> OURS.adapter(Count.class).fromJson("{}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Required value 'number' missing at $");
    }
}
