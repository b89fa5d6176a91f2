package dev.socialscheduler.emulator.world;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A person with keys. All keys of an account share the request budget of its plan. Immutable.
 *
 * @param keys personal keys of the GraphQL API
 * @param v1Tokens tokens of REST API v1, which accepts no other credentials
 */
public record Account(
        String id,
        String email,
        String name,
        ZoneId zone,
        Plan plan,
        List<String> keys,
        List<String> v1Tokens,
        Instant createdAt) {
    public Account {
        keys = List.copyOf(keys);
        v1Tokens = List.copyOf(v1Tokens);
    }

    /** Describes the account without its keys. */
    @Override
    public String toString() {
        return "Account[" + id + ", " + email + "]";
    }
}
