package dev.socialscheduler.emulator.maton;

import dev.socialscheduler.emulator.quirks.Quirks;

/**
 * The variations that the gateway and its control API show at the moment; none at first, and none again after a reset of
 * the emulator. Thread-safe.
 *
 * <pre>{@code
 * emulator.matonQuirks().show(MatonQuirk.ERRORS_ARE_HTML, MatonQuirk.DELETED_HAS_NO_BODY);
 * }</pre>
 */
public final class MatonQuirks extends Quirks<MatonQuirk> {}
