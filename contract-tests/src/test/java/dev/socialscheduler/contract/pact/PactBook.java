package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Interaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The interactions of one consumer with one provider, as the tests use them. Not thread-safe. */
final class PactBook {

    /** Where the tests write what they used. */
    static final Path WRITTEN = Path.of("target", "pacts");

    /** Where the files stand that are committed. */
    static final Path COMMITTED = Path.of("pacts");

    private final Door door;
    private final TreeMap<String, Map<String, ?>> interactions = new TreeMap<>();

    PactBook(Door door) {
        this.door = door;
    }

    /** Adds an interaction, which may be known already if it is the same in everything. */
    void add(V4Interaction.SynchronousHttp interaction) {
        Map<String, ?> written = interaction.toMap(PactSpecVersion.V4);
        String key = interaction.getDescription() + "\n"
                + PactText.of(interaction.getProviderStates().stream()
                        .map(state -> state.toMap())
                        .toList());
        Map<String, ?> known = interactions.putIfAbsent(key, written);
        assertThat(known == null ? "" : PactText.of(known))
                .as("another interaction of the same name: %s", key)
                .isEqualTo(known == null ? "" : PactText.of(written));
    }

    void write() throws IOException {
        Files.createDirectories(WRITTEN);
        Files.writeString(
                WRITTEN.resolve(door.fileName()),
                PactText.of(Map.of(
                        "consumer", Map.of("name", door.consumer()),
                        "provider", Map.of("name", door.provider()),
                        "interactions", List.copyOf(interactions.values()),
                        "metadata", Map.of("pactSpecification", Map.of("version", "4.0")))));
    }
}
