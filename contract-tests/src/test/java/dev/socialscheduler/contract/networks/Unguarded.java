package dev.socialscheduler.contract.networks;

import dev.socialscheduler.SocialScheduler;
import java.lang.reflect.Field;

/** The backend behind the guard, which sends what it gets: so that a server can be asked what it thinks of a wrong post. */
final class Unguarded {

    private Unguarded() {}

    static SocialScheduler of(SocialScheduler guarded) {
        try {
            Field raw = guarded.getClass().getDeclaredField("raw");
            raw.setAccessible(true);
            return (SocialScheduler) raw.get(guarded);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the guard has changed", e);
        }
    }
}
