package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Fish & chips|Fish &amp; chips",
                "Fish & chips|Fish &amp;amp; chips",
                "1 < 2 > 0|1 &lt; 2 &gt; 0",
                "\"Don't\"|&quot;Don&#39;t&quot;",
                "It's|It&#x27;s",
                "Say \uD83E\uDD50|Say &#129360;",
                "Hello there|Hello&nbsp;there",
                "See www.example.com/a now|See https://buff.ly/xyz now",
                "See Example.com/a now|See http://example.com/a now",
                "See WWW.EXAMPLE.COM|See HTTPS://www.example.com",
                "Read example.com|Read https://example.com/",
                "Read example.org?x=1 now|Read http://buff.ly/xyz now",
                "caf\u00E9|cafe\u0301",
                "\uFB01ne|fine",
            })
    void what_a_provider_rewrites_stays_the_same(String sent, String kept) {
        assertThat(PlainText.of(sent)).isEqualTo(PlainText.of(kept));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Hello|hello",
                "Hello|Hello!",
                "node.js is out|vue.js is out",
                "Mail me@example.com|Mail you@example.com",
                "End.Begin|End.Stop",
                "Version 1.2|Version 1.3",
                "&unknown;|&other;",
                "&#xD800;|&#xD801;",
                "See https://example.com|See it",
            })
    void what_no_provider_rewrites_stays_different(String one, String other) {
        assertThat(PlainText.of(one)).isNotEqualTo(PlainText.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello\u00A0there",
                "\u00A0Hello there\u00A0",
                "Hello\u2003there",
                "Hello\u3000there\uFEFF",
                "Hello\u2028there",
                "Hello\r\n\tthere",
                "Hel\u200Blo there",
                "Hel\u00ADlo\u2060 there",
                "Hello there\uFE0F",
                "Hello\u0085there\u0000",
            })
    void white_space_and_shapeless_characters_do_not_count(String kept) {
        assertThat(PlainText.of(kept)).isEqualTo("Hello there");
    }

    @Test
    void a_long_text_of_any_shape_takes_no_long_time() {
        for (String part : new String[] {"a", "a.", "&", "&#", "a-", "www.", "\u0301", "a:1"}) {
            String text = part.repeat(20_000);

            assertThat(PlainText.of(text).length()).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void a_text_is_compared_as_it_is_composed() {
        String text = "Crème brûlée à volonté";

        assertThat(PlainText.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(text);
    }
}
