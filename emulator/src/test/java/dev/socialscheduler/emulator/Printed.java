package dev.socialscheduler.emulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A request that a description of the API prints, and the data that it is answered with. */
record Printed(String document, String variables, String data) {

    /** The requests of a resource, three lines each, below one line of explanation. */
    static List<Printed> read(String resource) {
        try (InputStream in = Objects.requireNonNull(Printed.class.getResourceAsStream(resource))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            List<Printed> all = new ArrayList<>();
            for (int i = 0; i < lines.size(); i += 3) {
                all.add(new Printed(lines.get(i), lines.get(i + 1), lines.get(i + 2)));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return document;
    }
}
