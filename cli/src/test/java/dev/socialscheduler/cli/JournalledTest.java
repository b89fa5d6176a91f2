package dev.socialscheduler.cli;

import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.world.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A calendar in a folder of its own, and an emulator that takes equal posts: one that is posted twice must show. */
abstract class JournalledTest extends EmulatedTest {

    @TempDir
    Path folder;

    /** Equal posts are wanted here, and the service would refuse them. */
    @Override
    @BeforeEach
    void start() {
        emulator = Emulator.start(
                EmulatorOptions.builder().startAt(Cli.START).duplicates(false).build());
    }

    Path calendar(String... texts) throws IOException {
        return Files.writeString(folder.resolve("calendar.csv"), "Text\n" + String.join("\n", texts) + "\n");
    }

    Path journal() {
        return folder.resolve("calendar.csv.journal");
    }

    Cli.Run schedule(String... options) {
        List<String> arguments = new ArrayList<>(List.of("schedule", "calendar.csv"));
        arguments.addAll(List.of("--channel", "bluesky:harbour-bakery", "--set", "retry.delay=0ms"));
        arguments.addAll(List.of("--set", "retry.settling-delay=0ms"));
        arguments.addAll(List.of(options));
        return bakery().in(folder).run(arguments.toArray(String[]::new));
    }

    List<String> made() {
        return emulator.world().posts().stream()
                .filter(post -> !post.createdAt().isBefore(Cli.START))
                .map(Post::text)
                .sorted()
                .toList();
    }

    /** As if the process had been killed when the requests had been answered and nothing was written about it. */
    void forgetResults() throws IOException {
        List<String> lines = Files.readAllLines(journal()).stream()
                .filter(line -> !line.contains("\"event\":\"created\""))
                .toList();
        Files.write(journal(), lines);
    }

    void noLooking() {
        for (int i = 0; i < 3; i++) {
            emulator.faults().next(Fault.serverErrorBefore(502).on("posts"));
        }
    }
}
