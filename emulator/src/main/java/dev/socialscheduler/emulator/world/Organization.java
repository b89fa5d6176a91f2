package dev.socialscheduler.emulator.world;

/** A workspace with channels; it belongs to exactly one account of the emulator. Immutable. */
public record Organization(String id, String accountId, String name, int members) {}
