package dev.socialscheduler.emulator.internal.maton;

import java.net.URI;
import java.util.function.Supplier;

/**
 * The settings of the gateway that do not change while it runs. Immutable.
 *
 * @param baseUri the emulator's address, which is known once it listens
 */
public record MatonSettings(boolean rateLimits, Supplier<URI> baseUri) {}
