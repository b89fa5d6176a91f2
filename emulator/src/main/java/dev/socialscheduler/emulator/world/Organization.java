package dev.socialscheduler.emulator.world;

/** A workspace with channels. It belongs to exactly one account. Immutable. */
public record Organization(String id, String accountId, String name, int members) {}
