package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.Page;
import dev.socialscheduler.error.InvalidPostException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ideas are stored as given, and listed in pages. */
@NotVerifiedLive("based on published facts; no live call has been made yet")
public abstract class IdeaContract extends SchedulerContract {

    private Idea keep(String text) {
        return scheduler().createIdea(NewIdea.builder().text(text).build());
    }

    private List<Idea> listedIdeas(int pageSize) {
        List<Idea> ideas = new ArrayList<>();
        IdeaQuery query = IdeaQuery.all().pageSize(pageSize);
        Page<Idea> page = scheduler().ideas(query);
        ideas.addAll(page.items());
        while (page.hasNext()) {
            page = scheduler().ideas(query.after(page.next()));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(pageSize);
            ideas.addAll(page.items());
        }
        return ideas;
    }

    @Test
    @Needs(Capability.CREATE_IDEAS)
    void I01_an_idea_is_returned_as_it_was_created() {
        Idea idea = scheduler()
                .createIdea(NewIdea.builder().title("Title").text("Text").build());

        assertThat(idea.title()).isEqualTo("Title");
        assertThat(idea.text()).isEqualTo("Text");
        assertThat(idea.createdAt()).isAfterOrEqualTo(later().minus(4, ChronoUnit.DAYS));
    }

    @Test
    @Needs({Capability.CREATE_IDEAS, Capability.LIST_IDEAS})
    void I02_a_created_idea_is_listed_once() {
        Idea idea = keep("Listed");

        assertThat(listedIdeas(50))
                .filteredOn(other -> other.id().equals(idea.id()))
                .containsExactly(idea);
    }

    @Test
    @Needs(Capability.CREATE_IDEAS)
    void I03_an_idea_keeps_its_networks() {
        Idea idea = scheduler()
                .createIdea(NewIdea.builder()
                        .text("For two")
                        .networks(Network.BLUESKY, Network.MASTODON)
                        .build());

        assertThat(idea.networks()).containsExactly(Network.BLUESKY, Network.MASTODON);
    }

    @Test
    @Needs({Capability.CREATE_IDEAS, Capability.LIST_IDEAS})
    void I04_all_pages_together_hold_every_idea_exactly_once() {
        List<Idea> before = listedIdeas(50);
        List<Idea> made = List.of(keep("One"), keep("Two"), keep("Three"));

        assertThat(listedIdeas(2)).doesNotHaveDuplicates().containsAll(made).hasSize(before.size() + 3);
    }

    @Test
    @GuardedOnly
    void I05_a_cursor_of_another_backend_is_rejected_without_a_request() {
        unsent(
                InvalidPostException.class,
                () -> scheduler().ideas(IdeaQuery.all().after(new Cursor("elsewhere", "2"))));
    }

    @Test
    @Needs(Capability.CREATE_IDEAS)
    void I06_a_text_is_preserved_character_by_character() {
        String text =
                "\"Tür\" & Tor\\n+100% {\"ja\"} \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \u0645\u0631\u062D\u0628\u0627\nline two";

        assertThat(keep(text).text()).isEqualTo(text);
    }

    @Test
    @Needs(Capability.CREATE_IDEAS)
    void I07_an_idea_is_not_a_post() {
        keep("Only an idea");

        assertThat(listed()).isEmpty();
    }
}
