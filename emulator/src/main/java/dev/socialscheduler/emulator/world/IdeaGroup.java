package dev.socialscheduler.emulator.world;

/** A column of the board of ideas. Immutable. */
public record IdeaGroup(String id, String organizationId, String name, boolean locked) {}
