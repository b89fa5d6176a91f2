package dev.socialscheduler.backend.support.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.error.Violation;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomPostsTest {

    private static final long SEED = 20_270_201L;

    private final PostValidator validator = new PostValidator(Clock.fixed(TestContext.NOW, ZoneOffset.UTC));

    private static String text(Random random) {
        return random.ints(1 + random.nextInt(60), 0x20, Character.MAX_CODE_POINT + 1)
                .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL || c == ' ')
                .collect(() -> new StringBuilder("t\n"), StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static URI url(Random random) {
        return URI.create("https://h" + random.nextInt(9) + ".example.com:8443/a/" + random.nextInt(999) + "?q=1");
    }

    private static Asset asset(Random random) {
        return switch (random.nextInt(3)) {
            case 0 ->
                new Asset.Image(
                        url(random),
                        text(random),
                        url(random),
                        url(random),
                        List.of(new Asset.UserTag("@a", random.nextDouble(), random.nextDouble())));
            case 1 -> new Asset.Video(url(random));
            default -> new Asset.Document(url(random), text(random), url(random));
        };
    }

    private static List<Asset> assets(Random random) {
        return random.nextInt(5) == 0
                ? List.of(new Asset.Link(url(random)))
                : IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> asset(random))
                        .toList();
    }

    private static ThreadPost followUp(Random random) {
        return ThreadPost.builder(text(random)).assets(assets(random)).build();
    }

    private static NewPost post(Random random) {
        NewPost.Builder post = NewPost.on(new ChannelId("c")).text(text(random));
        assets(random).forEach(post::asset);
        post.thread(IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> followUp(random))
                .toArray(ThreadPost[]::new));
        return switch (random.nextInt(5)) {
            case 0 -> post.queue().build();
            case 1 -> post.next().build();
            case 2 -> post.now().build();
            case 3 -> post.asDraft().build();
            default ->
                post.at(TestContext.NOW.plusMillis(1 + random.nextInt(Integer.MAX_VALUE)))
                        .build();
        };
    }

    @Test
    void no_good_post_breaks_a_rule() {
        Random random = new Random(SEED);
        for (int run = 0; run < 1_000; run++) {
            NewPost post = post(random);
            assertThat(validator.check(post))
                    .as("seed %d, run %d: %s", SEED, run, post)
                    .isEmpty();
            PostEdit same = PostEdit.builder()
                    .text(post.text())
                    .assets(post.assets().toArray(Asset[]::new))
                    .thread(post.thread().toArray(ThreadPost[]::new))
                    .build();
            assertThat(validator.check(same))
                    .as("seed %d, run %d: %s", SEED, run, same)
                    .isEmpty();
        }
    }

    @Test
    void one_control_character_anywhere_is_found_where_it_is() {
        Random random = new Random(SEED);
        for (int run = 0; run < 1_000; run++) {
            NewPost post = post(random);
            int place = post.text().offsetByCodePoints(0, random.nextInt(2));
            String text =
                    post.text().substring(0, place) + '\u0001' + post.text().substring(place);
            assertThat(validator.check(PostEdit.builder().text(text).build()))
                    .as("seed %d, run %d", SEED, run)
                    .containsExactly(new Violation(
                            "text",
                            "The control character U+0001 at position " + place + " cannot be posted; remove it."));
        }
    }
}
