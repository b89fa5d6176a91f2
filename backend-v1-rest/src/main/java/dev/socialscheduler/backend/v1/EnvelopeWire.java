package dev.socialscheduler.backend.v1;

import com.squareup.moshi.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The envelopes of lists, confirmations and rejections. */
final class EnvelopeWire {

    private EnvelopeWire() {}

    /** The response to create, reorder and shuffle. */
    public record Changed(
            @Nullable Boolean success, @Nullable List<PostWire.Update> updates) {}

    /** The response to an edit. */
    public record Edited(PostWire.@Nullable Update update) {}

    /** The response to share and destroy. */
    public record Done(@Nullable Boolean success) {}

    /** A page of pending or sent updates. */
    public record Listed(@Nullable Integer total, @Nullable List<PostWire.Update> updates) {}

    /** The response to links/shares. */
    public record Shares(@Nullable Long shares) {}

    /**
     * A rejection in any of its shapes: {@code error} and {@code code}; {@code success}, {@code message} and {@code
     * code}; the same with {@code errored_profiles}.
     */
    public record ErrorBody(
            @Nullable Boolean success,
            @Nullable Notice error,
            @Nullable Notice message,
            @Nullable Integer code,
            @Json(name = "errored_profiles") @Nullable List<ErroredProfile> erroredProfiles,
            @Nullable String id,
            @Json(name = "_id") @Nullable String underscoreId) {

        /** JSON without any of these fields. */
        static final ErrorBody NONE = new ErrorBody(null, null, null, null, null, null, null);

        /**
         * Returns whether a body with status 200 is a rejection. An {@code error} next to an id describes a post that
         * could not be published, and a {@code code} next to a success is meaningless.
         */
        boolean isOne() {
            boolean isThing = id != null || underscoreId != null;
            return success == null ? !isThing && (error != null || code != null) : !success;
        }

        /** Returns its message, or null. */
        @Nullable
        String text() {
            Notice said = message != null && message.text() != null ? message : error;
            return said == null ? null : said.text();
        }
    }

    /** A channel for which v1 rejected the post. */
    public record ErroredProfile(
            @Json(name = "profile_id") @Nullable String profileId) {}

    /** A message that is a string or an object; see {@link LenientAdapters}. */
    public record Notice(@Nullable String text, @Nullable String link) {}
}
