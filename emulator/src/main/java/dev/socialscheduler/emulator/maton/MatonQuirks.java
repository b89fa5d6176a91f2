package dev.socialscheduler.emulator.maton;

import dev.socialscheduler.emulator.quirks.Quirks;

/**
 * The active quirks of the gateway and its control API. None are active at first or after a reset of the emulator.
 * Thread-safe.
 *
 * <pre>{@code
 * emulator.matonQuirks().show(MatonQuirk.ERRORS_ARE_HTML, MatonQuirk.DELETED_HAS_NO_BODY);
 * }</pre>
 */
public final class MatonQuirks extends Quirks<MatonQuirk> {}
