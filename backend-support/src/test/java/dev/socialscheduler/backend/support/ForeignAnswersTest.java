package dev.socialscheduler.backend.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.Idea;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.OutcomeUnknownException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The answer to a create contains what another call has created: it says nothing about its own request. */
class ForeignAnswersTest {

    /** Stores what it is asked to, and gives the first answer again. */
    private static final class Repeating extends StoringScheduler {

        private @Nullable Post first;
        private @Nullable Idea firstIdea;

        @Override
        public Post createPost(NewPost post) {
            Post made = super.createPost(post);
            first = first == null ? made : first;
            return Objects.requireNonNull(first);
        }

        @Override
        public Idea createIdea(NewIdea idea) {
            Idea made = super.createIdea(idea);
            firstIdea = firstIdea == null ? made : firstIdea;
            return Objects.requireNonNull(firstIdea);
        }
    }

    private final Repeating raw = new Repeating();
    private final SocialScheduler scheduler = GuardedScheduler.around(raw, new TestContext(), wait -> {});

    private static NewPost hello() {
        return NewPost.on(Channels.ID).text("Hello").build();
    }

    @Test
    void the_post_of_the_request_is_looked_up() {
        Post one = scheduler.createPost(hello());
        Post two = scheduler.createPost(hello());

        assertThat(List.of(one, two)).isEqualTo(raw.stored);
        assertThat(raw.requests("createPost")).isEqualTo(2);
    }

    @Test
    void if_it_cannot_be_looked_up_the_outcome_is_unknown() {
        scheduler.createPost(hello());
        raw.fail(Operation.POSTS, 9);

        OutcomeUnknownException failure =
                catchThrowableOfType(OutcomeUnknownException.class, () -> scheduler.createPost(hello()));

        assertThat(failure.problem()).startsWith("The provider returned an item that belongs to another call: p1.");
        assertThat(failure.pending()).isPresent();
        assertThat(raw.requests("createPost")).isEqualTo(2);
    }

    @Test
    void a_single_post_of_a_batch_is_looked_up_too() {
        scheduler.createPost(hello());

        assertThat(scheduler.createPosts(List.of(hello())))
                .singleElement()
                .isInstanceOfSatisfying(
                        PostResult.Created.class,
                        created -> assertThat(created.post()).isEqualTo(raw.stored.get(1)));
    }

    @Test
    void the_idea_of_the_request_is_looked_up() {
        NewIdea idea = NewIdea.builder().text("Hello").build();

        Idea one = scheduler.createIdea(idea);
        Idea two = scheduler.createIdea(idea);

        assertThat(List.of(one, two)).isEqualTo(raw.ideas);
        assertThat(raw.requests("createIdea")).isEqualTo(2);
    }
}
