package dev.socialscheduler.emulator.world;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A person with keys. All keys of an account share one request budget, that of its plan. Immutable. */
public record Account(
        String id, String email, String name, ZoneId zone, Plan plan, List<String> keys, Instant createdAt) {
    public Account {
        keys = List.copyOf(keys);
    }

    /** Names the account without showing its keys. */
    @Override
    public String toString() {
        return "Account[" + id + ", " + email + "]";
    }
}
