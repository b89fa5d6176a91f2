package dev.socialscheduler.backend.v1;

import com.squareup.moshi.Json;
import org.jspecify.annotations.Nullable;

/** Wire shape of the account, which v1 calls the user. */
final class AccountWire {

    private AccountWire() {}

    public record User(
            @Nullable String id,
            @Json(name = "_id") @Nullable String underscoreId,
            @Nullable String email,
            @Nullable String name,
            @Nullable String timezone,
            @Json(name = "created_at") @Nullable Long createdAt) {}
}
