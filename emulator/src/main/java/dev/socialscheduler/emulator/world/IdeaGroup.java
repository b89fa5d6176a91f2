package dev.socialscheduler.emulator.world;

/** A column of the idea board. Immutable. */
public record IdeaGroup(String id, String organizationId, String name, boolean locked) {}
