package dev.socialscheduler.backend.support.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.IdeaMedia;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.SchedulingType;
import dev.socialscheduler.Tag;
import dev.socialscheduler.TagId;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.error.Violation;
import dev.socialscheduler.metadata.BlueskyMetadata;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditAndIdeaRulesTest {

    private static final URI URL = URI.create("https://example.com/a.jpg");

    private final PostValidator validator = new PostValidator(Clock.fixed(TestContext.NOW, ZoneOffset.UTC));

    private List<String> broken(PostEdit.Builder edit) {
        return validator.check(edit.build()).stream().map(Violation::toString).toList();
    }

    private List<String> broken(NewIdea.Builder idea) {
        return validator.check(idea.build()).stream().map(Violation::toString).toList();
    }

    @Test
    void an_edit_changes_something() {
        assertThat(validator.check(PostEdit.builder().build()))
                .containsExactly(new Violation("", "The edit changes nothing."));
        assertThat(broken(PostEdit.builder().text("new"))).isEmpty();
        assertThat(broken(PostEdit.builder().tags())).isEmpty();
        assertThat(broken(PostEdit.builder().next())).isEmpty();
    }

    @Test
    void an_edit_cannot_clear_everything() {
        assertThat(broken(PostEdit.builder().text(" ").assets()))
                .containsExactly("text: A post needs a text or an asset.");
        assertThat(broken(PostEdit.builder().text("").assets(new Asset.Image(URL))))
                .isEmpty();
        assertThat(broken(PostEdit.builder().text(""))).as("the assets stay").isEmpty();
        assertThat(broken(PostEdit.builder().assets())).as("the text stays").isEmpty();
    }

    @Test
    void an_edit_keeps_the_rules_of_a_post() {
        PostEdit.Builder edit = PostEdit.builder()
                .text("\u0007")
                .assets(new Asset.Image(URI.create("a.jpg")))
                .at(TestContext.NOW)
                .schedulingType(SchedulingType.UNKNOWN)
                .metadata(BlueskyMetadata.builder().link(new Asset.Link(URL)).build());

        assertThat(broken(edit))
                .containsExactly(
                        "text: The control character U+0007 at position 0 cannot be posted; remove it.",
                        "assets[0].url: An asset needs an absolute, publicly accessible https URL, not a.jpg.",
                        "shareMode.dueAt: The due time 2026-12-01T12:00:00Z is in the past; the current time is"
                                + " 2026-12-01T12:00:00Z.",
                        "schedulingType: UNKNOWN is read-only and cannot be sent.",
                        "metadata.link: A link card cannot be combined with other assets.");
    }

    @Test
    void follow_ups_are_edited_together_with_the_text() {
        assertThat(broken(PostEdit.builder().thread(ThreadPost.of("2"), ThreadPost.of(""))))
                .containsExactly(
                        "text: Set the text as well: the first post of the thread repeats it.",
                        "thread[1]: A follow-up needs a text or an asset.");
        assertThat(broken(PostEdit.builder().text("1").thread(ThreadPost.of("2"))))
                .isEmpty();
    }

    @Test
    void an_idea_needs_a_title_a_text_or_a_medium() {
        assertThat(broken(NewIdea.builder())).containsExactly("text: An idea needs a title, a text or media.");
        assertThat(broken(NewIdea.builder().title(" ").text("\n")))
                .containsExactly("text: An idea needs a title, a text or media.");
        assertThat(broken(NewIdea.builder().title("x"))).isEmpty();
        assertThat(broken(NewIdea.builder().text("x"))).isEmpty();
        assertThat(broken(NewIdea.builder().media(IdeaMedia.image(URL, null)))).isEmpty();
    }

    @Test
    void a_label_of_an_idea_needs_its_color() {
        Tag plain = Tag.builder(new TagId("t1"), "news").build();
        Tag colored = Tag.builder(new TagId("t2"), "news").color("#F523F1").build();

        assertThat(broken(NewIdea.builder().text("x").tags(colored, plain)))
                .containsExactly("tags[1].color: The provider requires a color for each tag of an idea.");
    }

    @Test
    void an_idea_keeps_the_rules_of_texts_and_addresses() {
        NewIdea.Builder idea = NewIdea.builder()
                .title("a\u0000")
                .text("\uD83D")
                .networks(Network.BLUESKY, Network.UNKNOWN)
                .media(IdeaMedia.image(URL, null))
                .media(IdeaMedia.image(URI.create("http://example.com/b.jpg"), null));

        assertThat(broken(idea))
                .containsExactly(
                        "title: The control character U+0000 at position 1 cannot be posted; remove it.",
                        "text: An unpaired surrogate (U+D83D) at position 0 cannot be posted; remove it.",
                        "networks: UNKNOWN is read-only and cannot be sent.",
                        "media[1].url: An asset needs an absolute, publicly accessible https URL, not"
                                + " http://example.com/b.jpg.");
    }
}
