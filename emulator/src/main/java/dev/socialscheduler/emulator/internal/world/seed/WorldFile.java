package dev.socialscheduler.emulator.internal.world.seed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.socialscheduler.emulator.world.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A world in JSON. Its times are durations relative to the clock ({@code "dueIn": "P2D"}), so that a file is valid on
 * any day. Reading is strict: an unknown field, an invalid time zone, a dangling reference, or an identifier used twice
 * is rejected with one sentence that names the file, the position and the fault. The README of the module lists the
 * fields. Immutable.
 */
public final class WorldFile {
    private static final String DEFAULT = "/dev/socialscheduler/emulator/default-world.json";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String name;
    private final JsonNode root;

    private WorldFile(String name, String json) {
        this.name = name;
        try {
            this.root = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "World file " + name + " is not valid JSON: " + e.getOriginalMessage() + " (line "
                            + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")",
                    e);
        }
    }

    /** Returns the emulator's built-in world. */
    public static WorldFile standard() {
        try (InputStream in = WorldFile.class.getResourceAsStream(DEFAULT)) {
            if (in == null) {
                throw new IllegalStateException("missing from the emulator's jar: " + DEFAULT);
            }
            return new WorldFile("default-world.json", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a world from a file.
     *
     * @throws IllegalArgumentException if the file cannot be read or is not JSON
     */
    public static WorldFile of(Path path) {
        try {
            return new WorldFile(path.toString(), Files.readString(path));
        } catch (IOException e) {
            throw new IllegalArgumentException("World file " + path + " cannot be read: " + e, e);
        }
    }

    public Seed read(Instant now, Optional<Plan> plan) {
        try {
            return new SeedReader(now, plan).read(new SeedNode("", root));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("World file " + name + ": " + e.getMessage(), e);
        }
    }
}
