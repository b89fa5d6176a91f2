package dev.socialscheduler.emulator.internal.maton;

import java.net.URI;
import java.util.function.Supplier;

/**
 * The switches of the gateway that do not change while it runs. Immutable.
 *
 * @param baseUri where the emulator listens, which is known once it does
 */
public record MatonSettings(boolean rateLimits, Supplier<URI> baseUri) {}
