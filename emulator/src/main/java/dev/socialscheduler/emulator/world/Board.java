package dev.socialscheduler.emulator.world;

/** A Pinterest board. Posts name it by {@code serviceId}, not by {@code id}. Immutable. */
public record Board(String id, String serviceId, String name) {}
