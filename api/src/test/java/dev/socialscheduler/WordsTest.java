package dev.socialscheduler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                vocabulary(Network.values(), Network::of, Network.UNKNOWN),
                vocabulary(ChannelType.values(), ChannelType::of, ChannelType.UNKNOWN),
                vocabulary(PostStatus.values(), PostStatus::of, PostStatus.UNKNOWN),
                vocabulary(PostVia.values(), PostVia::of, PostVia.UNKNOWN),
                vocabulary(SchedulingType.values(), SchedulingType::of, SchedulingType.UNKNOWN),
                vocabulary(AssetType.values(), AssetType::of, AssetType.UNKNOWN),
                vocabulary(PostType.values(), PostType::of, PostType.UNKNOWN),
                vocabulary(
                        GoogleBusinessMetadata.Action.values(),
                        GoogleBusinessMetadata.Action::of,
                        GoogleBusinessMetadata.Action.UNKNOWN),
                vocabulary(YouTubeMetadata.Privacy.values(), WordsTest::privacy, YouTubeMetadata.Privacy.UNKNOWN),
                vocabulary(YouTubeMetadata.License.values(), WordsTest::license, YouTubeMetadata.License.UNKNOWN));
    }

    private static Arguments vocabulary(Word[] constants, Function<@Nullable String, Word> find, Word unknown) {
        return Arguments.of(constants, find, unknown);
    }

    private static Word privacy(@Nullable String word) {
        return Word.find(YouTubeMetadata.Privacy.class, word, YouTubeMetadata.Privacy.UNKNOWN);
    }

    private static Word license(@Nullable String word) {
        return Word.find(YouTubeMetadata.License.class, word, YouTubeMetadata.License.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void every_constant_is_found_by_its_word(Word[] constants, Function<@Nullable String, Word> find, Word unknown) {
        for (Word constant : constants) {
            assertThat(find.apply(constant.word())).isEqualTo(constant);
        }
        assertThat(Arrays.stream(constants).map(Word::word)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void a_word_that_nobody_knows_is_unknown_and_never_an_error(
            Word[] constants, Function<@Nullable String, Word> find, Word unknown) {
        assertThat(constants).contains(unknown);
        assertThat(find.apply("somethingNew")).isEqualTo(unknown);
        assertThat(find.apply("")).isEqualTo(unknown);
        assertThat(find.apply(null)).isEqualTo(unknown);
        for (Word constant : constants) {
            String shouted = constant.word().toUpperCase(Locale.ROOT) + "!";
            assertThat(find.apply(shouted)).isEqualTo(unknown);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Twitter", "TWITTER", " twitter", "x"})
    void words_are_compared_exactly(String word) {
        assertThat(Network.of(word)).isEqualTo(Network.UNKNOWN);
    }

    @Test
    void words_that_are_only_sent_have_no_unknown() {
        assertThat(Stream.of(QueuePosition.values()).map(Word::word)).containsExactly("top", "bottom");
        assertThat(Stream.of(PostOrder.Key.values()).map(Word::word)).containsExactly("dueAt", "createdAt");
        assertThat(Stream.of(PostOrder.Direction.values()).map(Word::word)).containsExactly("asc", "desc");
    }

    @Test
    void networks_have_a_name_for_people() {
        assertThat(Network.TWITTER.title()).isEqualTo("X (Twitter)");
        assertThat(Stream.of(Network.values()).map(Network::title))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }
}
