package dev.socialscheduler.emulator.quirks;

/** One variation of a face; the constant of an enum. */
public interface Quirk {
    /** What it is about: of those that share an aspect only one can be shown. */
    Enum<?> aspect();
}
