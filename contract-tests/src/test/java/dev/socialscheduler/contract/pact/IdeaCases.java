package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaMedia;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.Tag;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ideas are kept and found again. */
abstract class IdeaCases extends Cases {

    IdeaCases(Wire wire, PactBook book) {
        super(wire, book);
    }

    private static NewIdea.Builder idea() {
        return NewIdea.builder()
                .title("Rye week")
                .text("Five days, five loaves.")
                .networks(Network.MASTODON);
    }

    private static void isNew(Idea idea) {
        assertThat(idea.id().value()).isEqualTo(Examples.NEW.value());
        assertThat(idea.organizationId()).isEqualTo(Examples.ORGANIZATION);
        assertThat(idea.title()).isEqualTo("Rye week");
        assertThat(idea.text()).isEqualTo("Five days, five loaves.");
        assertThat(idea.createdAt()).isEqualTo(Examples.NOW);
    }

    @Test
    void an_idea_keeps_its_words() {
        play(
                Capability.CREATE_IDEAS,
                wire.ideas().create(),
                scheduler -> scheduler.createIdea(idea().build()),
                IdeaCases::isNew);
    }

    @Test
    void an_idea_keeps_its_details() {
        NewIdea asked = idea().media(IdeaMedia.image(Examples.PICTURE, "A red door"))
                .tags(Tag.builder(Examples.TAG, "recipes").color("#F7B500").build())
                .date(Examples.DUE)
                .aiAssisted()
                .group(Examples.IDEA_GROUP)
                .build();

        play(
                EnumSet.of(Capability.CREATE_IDEAS, Capability.IDEA_DETAILS),
                wire.ideas().createInDetail(),
                scheduler -> scheduler.createIdea(asked),
                idea -> {
                    isNew(idea);
                    assertThat(idea.media()).extracting(IdeaMedia::url).containsExactly(Examples.PICTURE);
                    assertThat(idea.tags()).extracting(Tag::id).containsExactly(Examples.TAG);
                    assertThat(idea.groupId()).isEqualTo(Examples.IDEA_GROUP);
                });
    }

    @Test
    void ideas_come_page_by_page() {
        IdeaQuery one = IdeaQuery.all().pageSize(1);

        play(Capability.LIST_IDEAS, wire.ideas().firstPage(), scheduler -> scheduler.ideas(one), first -> {
            assertThat(first.items()).extracting(Idea::title).containsExactly("Behind the oven");
            assertThat(first.hasNext()).isTrue();
        });
    }

    @Test
    void the_cursor_of_a_page_leads_to_the_next_ideas() {
        IdeaQuery second =
                IdeaQuery.all().pageSize(1).after(new Cursor(wire.door().backend(), GraphQlIdeas.CURSOR));

        play(Capability.LIST_IDEAS, wire.ideas().secondPage(), scheduler -> scheduler.ideas(second), page -> {
            assertThat(page.items()).extracting(Idea::title).containsExactly("Cardamom week");
            assertThat(page.hasNext()).isFalse();
        });
    }

    @Test
    void ideas_can_be_asked_for_by_group_and_label() {
        IdeaQuery query = IdeaQuery.all().groups(Examples.IDEA_GROUP).tags(Examples.TAG);
        Set<Capability> needs = EnumSet.of(Capability.LIST_IDEAS);

        play(
                needs,
                wire.ideas().filtered(),
                scheduler -> scheduler.ideas(query),
                page -> assertThat(page.items()).extracting(Idea::title).containsExactly("Cardamom week"));
    }
}
