package dev.socialscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IdentifiersTest {

    /** One kind of identifier, with how it is made and read. */
    record Kind(String name, Function<String, Object> make) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("ChannelId", ChannelId::new),
            new Kind("PostId", PostId::new),
            new Kind("OrganizationId", OrganizationId::new),
            new Kind("IdeaId", IdeaId::new),
            new Kind("IdeaGroupId", IdeaGroupId::new),
            new Kind("TagId", TagId::new));

    static Stream<Kind> kinds() {
        return KINDS.stream();
    }

    private static Stream<Arguments> eachKindWith(List<Arguments> rows) {
        return KINDS.stream().flatMap(kind -> rows.stream().map(row -> Arguments.of(kind, row.get()[0], row.get()[1])));
    }

    static Stream<Arguments> refused() {
        return eachKindWith(List.of(
                Arguments.of("", "must not be blank."),
                Arguments.of(" ", "must not be blank."),
                Arguments.of("\t\n", "must not be blank."),
                Arguments.of("\u2003", "must not be blank."),
                Arguments.of(".", "must not be a relative path segment."),
                Arguments.of("..", "must not be a relative path segment."),
                Arguments.of("a b", "must not contain SPACE."),
                Arguments.of(" a", "must not contain SPACE."),
                Arguments.of("a\u00a0b", "must not contain NO-BREAK SPACE."),
                Arguments.of("a\u2028b", "must not contain LINE SEPARATOR."),
                Arguments.of("a\nb", "must not contain LINE FEED (LF)."),
                Arguments.of("a\r", "must not contain CARRIAGE RETURN (CR)."),
                Arguments.of("a\u0000", "must not contain NULL."),
                Arguments.of("a\u007f", "must not contain DELETE."),
                Arguments.of("a\u0085", "must not contain NEXT LINE (NEL)."),
                Arguments.of("a\u202eb", "must not contain RIGHT-TO-LEFT OVERRIDE."),
                Arguments.of("a\u200bb", "must not contain ZERO WIDTH SPACE."),
                Arguments.of("a\ud83d", "must not contain HIGH SURROGATES D83D."),
                Arguments.of("a/b", "must not contain SOLIDUS."),
                Arguments.of("a\\b", "must not contain REVERSE SOLIDUS."),
                Arguments.of("a?b", "must not contain QUESTION MARK."),
                Arguments.of("a#b", "must not contain NUMBER SIGN."),
                Arguments.of("a&b", "must not contain AMPERSAND."),
                Arguments.of("a=b", "must not contain EQUALS SIGN."),
                Arguments.of("a%2fb", "must not contain PERCENT SIGN."),
                Arguments.of("a;b", "must not contain SEMICOLON.")));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("refused")
    void what_has_a_meaning_in_a_url_is_refused_by_name(Kind kind, String value, String rule) {
        assertThatThrownBy(() -> kind.make().apply(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A " + kind + " " + rule);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @SuppressWarnings("NullAway") // null is what is tested
    void null_is_refused_by_the_name_of_the_type(Kind kind) {
        assertThatNullPointerException()
                .isThrownBy(() -> kind.make().apply(null))
                .withMessage(kind.name());
    }

    static Stream<Arguments> opaque() {
        return eachKindWith(List.of(
                Arguments.of("5f1a2b3c4d5e6f7a8b9c0d1e", ""),
                Arguments.of("a", ""),
                Arguments.of("...", ""),
                Arguments.of("x".repeat(10_000), ""),
                Arguments.of("Zm9vYmFy+_-.~:@!$'()*,", ""),
                Arguments.of("канал-チャンネル-\uD83D\uDE80", "")));
    }

    @ParameterizedTest
    @MethodSource("opaque")
    void anything_else_is_kept_as_it_is_and_printed_bare(Kind kind, String value, String ignored) {
        assertThat(kind.make().apply(value))
                .hasToString(value)
                .isEqualTo(kind.make().apply(value));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void random_letters_of_any_script_and_length_make_an_identifier(Kind kind) {
        long seed = 20_261_121L;
        Random random = new Random(seed);
        for (int run = 0; run < 300; run++) {
            String value = random.ints(1 + random.nextInt(80), 0x21, Character.MAX_CODE_POINT)
                    .filter(Character::isLetterOrDigit)
                    .collect(() -> new StringBuilder("i"), StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(kind.make().apply(value))
                    .as("seed %d, run %d", seed, run)
                    .hasToString(value);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void identifiers_of_different_kinds_are_never_equal(Kind kind) {
        List<Object> others = KINDS.stream()
                .filter(other -> !other.equals(kind))
                .map(other -> other.make().apply("same"))
                .toList();

        assertThat(others).hasSize(5).doesNotContain(kind.make().apply("same"));
    }
}
