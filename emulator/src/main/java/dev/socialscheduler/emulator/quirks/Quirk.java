package dev.socialscheduler.emulator.quirks;

/** A variation in the responses of a face; a constant of an enum. */
public interface Quirk {
    /** Returns the aspect that it varies; quirks that share an aspect exclude each other. */
    Enum<?> aspect();
}
