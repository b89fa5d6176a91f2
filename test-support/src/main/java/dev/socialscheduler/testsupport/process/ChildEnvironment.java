package dev.socialscheduler.testsupport.process;

import java.util.Map;

/** The environment of a child process that inherits nothing from the tests except a shifted date. */
public final class ChildEnvironment {

    private ChildEnvironment() {}

    /**
     * Replaces the environment of a process that is not yet started. If {@code faketime} shifts the date of the tests, it
     * shifts the date of the child as well: otherwise an emulator here and its client there would disagree by years.
     */
    public static void set(ProcessBuilder builder, Map<String, String> variables) {
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> !shiftsTheDate(name));
        environment.putAll(variables);
    }

    private static boolean shiftsTheDate(String name) {
        return name.equals("LD_PRELOAD") || name.contains("FAKETIME") || name.contains("FAKE_MONOTONIC");
    }
}
