package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import org.junit.jupiter.api.Test;

/** Texts are stored character by character as written, however the wire encodes them. */
@NotVerifiedLive("based on published facts; the provider is known to shorten links if that is allowed")
public abstract class TextContract extends SchedulerContract {

    private void survives(String text) {
        Post post = scheduler().createPost(text(text).at(later()).build());

        assertThat(post.text()).isEqualTo(text);
        assertThat(scheduler().post(post.id()).text()).isEqualTo(text);
    }

    @Test
    void X01_an_emoji_family_stays_together() {
        survives(
                "A family: \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66, a flag: \uD83C\uDDE9\uD83C\uDDF0, a hand: \uD83D\uDC4B\uD83C\uDFFD, a heart: \u2764\uFE0F");
    }

    @Test
    void X02_right_to_left_text_keeps_its_marks() {
        survives("\u0645\u0631\u062D\u0628\u0627 \u200F(1)\u200E \u05E9\u05DC\u05D5\u05DD \u2067abc\u2069");
    }

    @Test
    void X03_combining_marks_are_not_composed() {
        survives("e\u0301 is not \u00E9, and u\u0308 is not \u00FC");
    }

    @Test
    void X04_quotes_and_backslashes_are_preserved() {
        survives("\"double\" 'single' `back` \\ \\\\ \\n \\u0041 \\\" end\\");
    }

    @Test
    void X05_form_and_url_characters_are_preserved() {
        survives("a&b=c+d %20 %2B 100% ; ? # a=b&text=other&now=true");
    }

    @Test
    void X06_line_breaks_and_tabs_are_preserved() {
        survives("one\ntwo\n\nfour\tand a tab");
    }

    @Test
    void X07_text_that_looks_like_json_stays_text() {
        survives("{\"text\": [null, true, 1.5e3], \"a\\/b\": \"\"}, }]");
    }

    @Test
    void X08_text_that_looks_like_a_query_stays_text() {
        survives("mutation { deletePost(input: {id: $id}) { ...on X } } \"\"\" # ${id} #{id} {{id}} %s $1");
    }

    @Test
    void X09_a_text_that_fits_the_channel_is_kept_to_its_end() {
        survives("0123456789".repeat(40) + " and its end");
    }

    @Test
    void X10_text_that_looks_like_html_stays_text() {
        survives("<b>bold</b> &amp; &lt;i&gt; <script>alert('1')</script> <!-- --> ]]>");
    }

    @Test
    void X11_reserved_words_stay_text() {
        for (String word :
                new String[] {"null", "true", "0", "undefined", "NaN", "[]", "-1e9", "2026-12-01T00:00:00Z"}) {
            survives(word);
        }
    }

    @Test
    void X12_scripts_of_the_world_are_preserved() {
        survives(
                "\u65E5\u672C\u8A9E \u4E2D\u6587 \uD55C\uAD6D\uC5B4 \u0939\u093F\u0928\u094D\u0926\u0940 \u0E44\u0E17\u0E22 \u03B5\u03BB\u03BB\u03B7\u03BD\u03B9\u03BA\u03AC \uD835\uDD18\uD835\uDD2B\uD835\uDD26 \uD842\uDFB7");
    }

    @Test
    void X13_invisible_spaces_are_preserved() {
        survives("a\u00A0b\u2009c\u200Bd\u2060e\u00ADf\uFEFFg");
    }

    @Test
    void X14_hashtags_and_mentions_are_preserved() {
        survives("#bread @anna@mastodon.example $ACME r/baking 50\u20AC");
    }

    @Test
    @Needs(Capability.EDIT_POSTS)
    void X15_an_edited_text_is_preserved_as_well() {
        String text = "\"After\" & \\ + % {\"a\": $b}\n\uD83D\uDC69\u200D\uD83C\uDF73 e\u0301";
        Post post = queued("Before");

        assertThat(scheduler()
                        .editPost(post.id(), PostEdit.builder().text(text).build())
                        .text())
                .isEqualTo(text);
        assertThat(scheduler().post(post.id()).text()).isEqualTo(text);
    }
}
