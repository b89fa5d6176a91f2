package dev.socialscheduler.emulator.internal.v1;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The retirement of the API: from an instant on, and on a trial day before that. */
final class Retirement {
    private static final LocalDate BROWN_OUT = LocalDate.of(2026, 12, 9);

    private final Clock clock;
    private final V1Settings settings;

    Retirement(Clock clock, V1Settings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    boolean isNow() {
        Instant now = clock.instant();
        boolean brownOut =
                settings.brownOut() && LocalDate.ofInstant(now, ZoneOffset.UTC).equals(BROWN_OUT);
        return brownOut || !now.isBefore(settings.retiredFrom());
    }
}
