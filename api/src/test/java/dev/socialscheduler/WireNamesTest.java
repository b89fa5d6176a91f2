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

class WireNamesTest {

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
                vocabulary(YouTubeMetadata.Privacy.values(), WireNamesTest::privacy, YouTubeMetadata.Privacy.UNKNOWN),
                vocabulary(YouTubeMetadata.License.values(), WireNamesTest::license, YouTubeMetadata.License.UNKNOWN));
    }

    private static Arguments vocabulary(
            WireName[] constants, Function<@Nullable String, WireName> find, WireName unknown) {
        return Arguments.of(constants, find, unknown);
    }

    private static WireName privacy(@Nullable String word) {
        return WireName.find(YouTubeMetadata.Privacy.class, word, YouTubeMetadata.Privacy.UNKNOWN);
    }

    private static WireName license(@Nullable String word) {
        return WireName.find(YouTubeMetadata.License.class, word, YouTubeMetadata.License.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void every_constant_is_found_by_its_word(
            WireName[] constants, Function<@Nullable String, WireName> find, WireName unknown) {
        for (WireName constant : constants) {
            assertThat(find.apply(constant.wireName())).isEqualTo(constant);
        }
        assertThat(Arrays.stream(constants).map(WireName::wireName)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void a_word_that_nobody_knows_is_unknown_and_never_an_error(
            WireName[] constants, Function<@Nullable String, WireName> find, WireName unknown) {
        assertThat(constants).contains(unknown);
        assertThat(find.apply("somethingNew")).isEqualTo(unknown);
        assertThat(find.apply("")).isEqualTo(unknown);
        assertThat(find.apply(null)).isEqualTo(unknown);
        for (WireName constant : constants) {
            String shouted = constant.wireName().toUpperCase(Locale.ROOT) + "!";
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
        assertThat(Stream.of(QueuePosition.values()).map(WireName::wireName)).containsExactly("top", "bottom");
        assertThat(Stream.of(PostOrder.Key.values()).map(WireName::wireName)).containsExactly("dueAt", "createdAt");
        assertThat(Stream.of(PostOrder.Direction.values()).map(WireName::wireName))
                .containsExactly("asc", "desc");
    }

    @Test
    void networks_have_a_name_for_people() {
        assertThat(Network.TWITTER.title()).isEqualTo("X (Twitter)");
        assertThat(Stream.of(Network.values()).map(Network::title))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }
}
