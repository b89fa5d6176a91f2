package dev.socialscheduler;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The login that the credential belongs to.
 *
 * @param id the provider's identifier of the account
 * @param email the account's address, or null where the backend does not tell (v1)
 * @param name the person's name, or null
 * @param timezone the account's time zone as the provider writes it (IANA), or null
 * @param createdAt when the account was made, or null
 * @param organizations the organizations that the account reaches; unmodifiable
 */
public record Account(
        String id,
        @Nullable String email,
        @Nullable String name,
        @Nullable String timezone,
        @Nullable Instant createdAt,
        List<Organization> organizations) {

    public Account {
        Objects.requireNonNull(id, "id");
        organizations = List.copyOf(organizations);
    }
}
