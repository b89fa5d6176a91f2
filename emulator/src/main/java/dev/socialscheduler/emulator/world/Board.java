package dev.socialscheduler.emulator.world;

/** A Pinterest board. Posts refer to it by {@code serviceId}, not by {@code id}. Immutable. */
public record Board(String id, String serviceId, String name) {}
