package dev.socialscheduler.emulator.v1;

import dev.socialscheduler.emulator.quirks.Quirks;

/**
 * The active quirks of REST API v1. None are active at first or after a reset of the emulator. Thread-safe.
 *
 * <pre>{@code
 * emulator.v1Quirks().show(V1Quirk.UNDERSCORE_ID_ONLY, V1Quirk.NO_MEDIA_IS_EMPTY_ARRAY);
 * }</pre>
 */
public final class V1Quirks extends Quirks<V1Quirk> {}
