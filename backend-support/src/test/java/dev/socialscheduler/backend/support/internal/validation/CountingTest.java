package dev.socialscheduler.backend.support.internal.validation;

import static dev.socialscheduler.backend.support.internal.validation.Counting.GRAPHEMES;
import static dev.socialscheduler.backend.support.internal.validation.Counting.MENTIONS;
import static dev.socialscheduler.backend.support.internal.validation.Counting.UTF16;
import static dev.socialscheduler.backend.support.internal.validation.Counting.WEIGHTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CountingTest {

    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";
    private static final String THUMB = "\uD83D\uDC4D\uD83C\uDFFD";
    private static final String GERMANY = "\uD83C\uDDE9\uD83C\uDDEA";
    private static final String ENGLAND =
            "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F";

    static Stream<Arguments> everywhere() {
        return Stream.of(
                Arguments.of("", 0, 0, 0),
                Arguments.of("Hello", 5, 5, 5),
                Arguments.of("Größe", 5, 5, 5),
                Arguments.of("Gro\u0308ße", 6, 5, 5),
                Arguments.of("\uD83D\uDE80", 2, 1, 2),
                Arguments.of(FAMILY, 11, 1, 2),
                Arguments.of(THUMB, 4, 1, 2),
                Arguments.of(GERMANY, 4, 1, 2),
                Arguments.of(ENGLAND, 14, 1, 2),
                Arguments.of("1\uFE0F\u20E3", 3, 1, 2),
                Arguments.of("\u00A9", 1, 1, 1),
                Arguments.of("\u00A9\uFE0F", 2, 1, 2),
                Arguments.of("日本", 2, 2, 4),
                Arguments.of("\u845B\uDB40\uDD00", 3, 1, 4),
                Arguments.of("\uD835\uDC00", 2, 1, 2),
                Arguments.of("\u0928\u094D\u200D", 3, 1, 3),
                Arguments.of("\u201Equote\u201C", 7, 7, 7),
                Arguments.of("\u20AC5", 2, 2, 3),
                Arguments.of("a\r\nb", 4, 3, 4));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void each_network_counts_in_its_own_way(String text, int units, int graphemes, int weighted) {
        assertThat(UTF16.of(text)).isEqualTo(units);
        assertThat(GRAPHEMES.of(text)).isEqualTo(graphemes);
        assertThat(WEIGHTED.of(text)).isEqualTo(weighted);
    }

    static Stream<Arguments> addresses() {
        String x = "https://t.co/" + "a".repeat(90);
        return Stream.of(
                Arguments.of("alone", x, 23),
                Arguments.of("short", "http://a.bc", 23),
                Arguments.of("in capitals", "HTTPS://EXAMPLE.COM/A", 23),
                Arguments.of("between words", "see " + x + " now", 31),
                Arguments.of("the full stop of the sentence", x + ".", 24),
                Arguments.of("several marks at the end", x + "?!", 25),
                Arguments.of("in brackets", "(" + x + ")", 25),
                Arguments.of("brackets of its own", "https://e.org/wiki/Red_(colour)", 23),
                Arguments.of("a query and a fragment", "https://e.org/?a=b&c=d#e", 23),
                Arguments.of("a query without a path", "https://e.org?a=b", 23),
                Arguments.of("a port", "https://e.org:8443/a", 23),
                Arguments.of("a colon that is no port", "https://e.org: now", 28),
                Arguments.of("a slash at the end", "https://e.org/", 23),
                Arguments.of("wide characters behind it", x + "日本", 27),
                Arguments.of("two", x + " " + x, 47),
                Arguments.of("two without a blank", x + "https://e.org", 23),
                Arguments.of("no top-level domain", "http://localhost", 16),
                Arguments.of("a number for a domain", "https://10.0.0.1/abc", 20),
                Arguments.of("a top-level domain of one letter", "https://a.b", 11),
                Arguments.of("inside a word", "xhttps://e.org", 14),
                Arguments.of("only a beginning", "https://", 8),
                Arguments.of("without http", "example.com", 11));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addresses")
    void an_address_counts_23_on_x_whatever_its_length(String name, String text, int expected) {
        assertThat(WEIGHTED.of(text)).isEqualTo(expected);
    }

    static Stream<Arguments> mentions() {
        return Stream.of(
                Arguments.of("@ann", 4),
                Arguments.of("@ann@mastodon.example", 4),
                Arguments.of("Hi @ann@mastodon.example!", 8),
                Arguments.of("@ann@mastodon.example @bob@other.example.org", 9),
                Arguments.of("ann@mastodon.example", 20),
                Arguments.of("https://m.example/@ann@other.example", 36),
                Arguments.of("@ann@", 5));
    }

    @ParameterizedTest
    @MethodSource("mentions")
    void of_a_person_on_another_mastodon_server_only_the_name_counts(String text, int expected) {
        assertThat(MENTIONS.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Counting.class)
    void the_quick_look_never_contradicts_the_count(Counting counting) {
        SplittableRandom random = new SplittableRandom(7);
        String[] parts = {"a", " ", "é", "日", FAMILY, GERMANY, "http://a.bc ", "https://e.org/x", "@a@b.cd", "\u0301"};
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            int size = random.nextInt(40);
            for (int i = 0; i < size; i++) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            int most = random.nextInt(60);
            assertThat(counting.exceeds(text.toString(), most))
                    .as("%s of <%s> and %d", counting, text, most)
                    .isEqualTo(counting.of(text.toString()) > most);
        }
    }

    @ParameterizedTest
    @EnumSource(Counting.class)
    void a_very_long_text_is_counted(Counting counting) {
        for (String part : new String[] {"a", "日", "a.", "/", "(", "@", "\u0301", "https://a.bc/(", "@a@b."}) {
            assertThat(counting.of("https://e.org/" + part.repeat(30_000)))
                    .as(part)
                    .isPositive();
        }
    }

    @Test
    void people_read_how_it_is_counted() {
        assertThat(Stream.of(Counting.values()).map(Counting::words))
                .containsExactly(
                        "UTF-16 code units",
                        "graphemes",
                        "a URL counts as 23, an emoji or a character of a wide script as 2",
                        "UTF-16 code units; a mention counts without its server");
    }
}
