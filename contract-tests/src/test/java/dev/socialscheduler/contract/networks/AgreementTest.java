package dev.socialscheduler.contract.networks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.contract.networks.SamplePosts.Sample;
import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the library says of a post before sending is what the server says of it: a few hundred posts go both ways. The
 * server has its rules from its own data, so a wrong belief of one of them shows here.
 */
class AgreementTest {

    private static final Path EXPLAINED = Path.of("src/test/resources/disagreements.txt");
    private static final int POSTS = 700;

    private final List<Explanation> explanations = explanations();
    private final Set<Explanation> used = new HashSet<>();
    private final List<String> unexplained = new ArrayList<>();
    private int refusedByBoth;
    private int takenByBoth;

    /**
     * A line of the committed list.
     *
     * @param stricter who refuses what the other takes: library or server
     * @param words what the stricter one says
     */
    private record Explanation(String stricter, Pattern words) {
        boolean fits(String who, String said) {
            return stricter.equals(who) && words.matcher(said).find();
        }
    }

    private static List<Explanation> explanations() {
        try {
            return Files.readAllLines(EXPLAINED).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 3))
                    .peek(parts -> assertThat(parts).as("who, words and reason").hasSize(3))
                    .map(parts -> new Explanation(parts[0].strip(), Pattern.compile(parts[1].strip())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_library_and_the_server_agree_but_for_what_is_explained() {
        GeneratedPosts posts = new GeneratedPosts(20261121);
        try (NetworkWorld world = NetworkWorld.open("graphql", Dialect.CURRENT)) {
            for (int i = 0; i < POSTS; i++) {
                compare(world, posts.next());
            }
        }

        assertThat(unexplained).isEmpty();
        assertThat(used).as("every explanation is needed").containsExactlyInAnyOrderElementsOf(explanations);
        assertThat(refusedByBoth).isGreaterThan(200);
        assertThat(takenByBoth).isGreaterThan(150);
    }

    private void compare(NetworkWorld world, Sample sample) {
        NewPost post = world.on(sample.channel(), sample.post());
        List<String> before = world.scheduler().validate(post).errors().stream()
                .map(Violation::toString)
                .toList();
        Optional<String> answer = answer(Unguarded.of(world.scheduler()), post);
        if (before.isEmpty() && answer.isPresent()) {
            explain("server", answer.get(), sample);
        } else if (answer.isEmpty()) {
            before.forEach(said -> explain("library", said, sample));
            takenByBoth += before.isEmpty() ? 1 : 0;
        } else {
            refusedByBoth++;
        }
    }

    /** Returns why the server refuses a post, or nothing if it takes it. */
    private static Optional<String> answer(SocialScheduler raw, NewPost post) {
        try {
            PostId id = raw.createPost(post).id();
            raw.deletePost(id);
            return Optional.empty();
        } catch (SchedulerException e) {
            return Optional.of(e.problem());
        }
    }

    private void explain(String stricter, String said, Sample sample) {
        explanations.stream()
                .filter(each -> each.fits(stricter, said))
                .findFirst()
                .ifPresentOrElse(used::add, () -> unexplained.add(stricter + " alone: " + said + " <- " + sample));
    }
}
