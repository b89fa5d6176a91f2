package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaGroupId;
import dev.socialscheduler.IdeaMedia;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.Page;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.Tag;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.error.InvalidPostException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Keeping and listing ideas, all the way. */
class IdeaVerbsTest {

    private static final IdeaGroupId WINTER = new IdeaGroupId("65a1b2c3d460000000000002");

    @RegisterExtension
    static final EmulatorExtension EMULATOR = World.extension();

    private SocialScheduler scheduler;

    @BeforeEach
    void start(Emulator emulator) {
        scheduler = new World(emulator).scheduler();
    }

    @AfterEach
    void stop() {
        scheduler.close();
    }

    private List<String> texts(IdeaQuery query) {
        return scheduler.ideas(query).items().stream().map(Idea::text).toList();
    }

    @Test
    void an_idea_comes_back_as_it_was_kept() {
        Tag tag = Tag.builder(World.RECIPES, "recipes").color("#F7B500").build();
        NewIdea wanted = NewIdea.builder()
                .title("Winter")
                .text("Cardamom 🧁")
                .networks(Network.BLUESKY, Network.GOOGLE_BUSINESS)
                .media(IdeaMedia.image(Samples.PICTURE, "Buns"))
                .tags(tag)
                .date(Samples.DUE)
                .aiAssisted()
                .group(WINTER)
                .build();

        Idea kept = scheduler.createIdea(wanted);

        assertThat(kept)
                .isEqualTo(Idea.builder(kept.id(), World.BAKERY, GraphQlWiring.NOW)
                        .title("Winter")
                        .text("Cardamom 🧁")
                        .networkWords(List.of("bluesky", "googlebusiness"))
                        .media(List.of(IdeaMedia.image(Samples.PICTURE, "Buns")))
                        .tags(List.of(tag))
                        .date(Samples.DUE)
                        .aiAssisted(true)
                        .groupId(WINTER)
                        .updatedAt(GraphQlWiring.NOW)
                        .build());
        assertThat(scheduler.ideas(IdeaQuery.all()).items()).contains(kept);
    }

    @Test
    void ideas_are_listed_by_group_and_label() {
        scheduler.createIdea(NewIdea.builder().text("Grouped").group(WINTER).build());
        scheduler.createIdea(NewIdea.builder().text("Loose").build());

        assertThat(texts(IdeaQuery.all())).startsWith("Loose", "Grouped").hasSize(4);
        assertThat(texts(IdeaQuery.all().groups(WINTER))).containsExactly("Grouped", "Five days, five cardamom buns.");
        assertThat(texts(IdeaQuery.all().grouped(true))).containsExactly("Grouped", "Five days, five cardamom buns.");
        assertThat(texts(IdeaQuery.all().grouped(false))).containsExactly("Loose", "Show the night shift.");
        assertThat(texts(IdeaQuery.all().tags(World.RECIPES))).containsExactly("Five days, five cardamom buns.");
        assertThat(texts(IdeaQuery.all().in(World.CLUB))).containsExactly("Vote for the route of the spring ride.");
    }

    @Test
    void ideas_come_in_pages() {
        IntStream.rangeClosed(1, 5)
                .forEach(number -> scheduler.createIdea(
                        NewIdea.builder().text("Idea " + number).build()));
        IdeaQuery query = IdeaQuery.all().pageSize(3);

        Page<Idea> first = scheduler.ideas(query);
        Page<Idea> second = scheduler.ideas(query.after(first.next()));
        Page<Idea> third = scheduler.ideas(query.after(second.next()));

        assertThat(first.items()).extracting(Idea::text).containsExactly("Idea 5", "Idea 4", "Idea 3");
        assertThat(second.items()).hasSize(3);
        assertThat(third.items()).hasSize(1);
        assertThat(third.hasNext()).isFalse();
    }

    @Test
    void an_unknown_group_is_refused() {
        NewIdea idea = NewIdea.builder()
                .text("Idea")
                .group(new IdeaGroupId("65a1b2c3d4600000000000ff"))
                .build();

        assertThatThrownBy(() -> scheduler.createIdea(idea))
                .isInstanceOf(InvalidPostException.class)
                .hasMessage("Idea group not found: 65a1b2c3d4600000000000ff. Correct the problems that the provider"
                        + " lists and send the post again. [createIdea on graphql, HTTP 200, InvalidInputError;"
                        + " nothing was changed]");
    }
}
