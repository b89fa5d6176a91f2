package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.LimitReachedException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.SchedulerException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the provider will not do is an error that says so, and nothing has happened. */
abstract class RefusalCases extends Cases {

    /** Longer than Mastodon takes. */
    static final String LONG_TEXT = "rye ".repeat(175) + "bread";

    RefusalCases(Wire wire, PactBook book) {
        super(wire, book);
    }

    private <E extends SchedulerException> E refused(
            List<Exchange> script, Class<E> type, Consumer<SocialScheduler> call) {
        E refusal = fails(script, type, call);
        assertThat(refusal.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(refusal.context().backend()).isEqualTo(wire.door().backend());
        return refusal;
    }

    private static Consumer<SocialScheduler> post(ChannelId channel, String text) {
        return scheduler -> scheduler.createPost(NewPost.on(channel).text(text).build());
    }

    private static final ChannelId MASTODON = Examples.channel(Network.MASTODON);

    @Test
    void a_channel_that_does_not_exist_is_not_found() {
        refused(
                wire.refusals().noSuchChannel(),
                NotFoundException.class,
                scheduler -> scheduler.channel(Examples.NO_CHANNEL));
    }

    @Test
    void a_channel_of_somebody_else_is_denied() {
        refused(
                wire.refusals().foreignChannel(),
                PermissionDeniedException.class,
                scheduler -> scheduler.channel(Examples.FOREIGN));
    }

    @Test
    void a_post_that_does_not_exist_is_not_found() {
        refused(wire.refusals().noSuchPost(), NotFoundException.class, scheduler -> scheduler.post(Examples.NO_POST));
    }

    @Test
    void a_post_that_the_network_does_not_take_is_invalid() {
        InvalidPostException e =
                refused(wire.refusals().invalidPost(), InvalidPostException.class, post(MASTODON, LONG_TEXT));

        assertThat(e.violations()).hasSize(1);
    }

    @Test
    void every_reason_of_a_refusal_is_told() {
        InvalidPostException e = refused(
                wire.refusals().twoReasons(),
                InvalidPostException.class,
                post(Examples.channel(Network.INSTAGRAM), Examples.TEXT));

        assertThat(e.violations()).hasSize(2);
    }

    @Test
    void a_repeated_post_is_a_duplicate() {
        refused(wire.refusals().repeatedPost(), DuplicatePostException.class, post(MASTODON, Examples.QUEUED_TEXT));
    }

    @Test
    void a_post_on_a_channel_that_does_not_exist_is_not_found() {
        refused(wire.refusals().postOnNoChannel(), NotFoundException.class, post(Examples.NO_CHANNEL, Examples.TEXT));
    }

    @Test
    void a_post_on_a_channel_of_somebody_else_is_denied() {
        refused(
                wire.refusals().postOnForeignChannel(),
                PermissionDeniedException.class,
                post(Examples.FOREIGN, Examples.TEXT));
    }

    @Test
    void a_post_on_a_disconnected_channel_is_refused() {
        SchedulerException e = refused(
                wire.refusals().postOnDisconnectedChannel(),
                SchedulerException.class,
                post(Examples.DISCONNECTED, Examples.TEXT));

        assertThat(e.problem()).contains("disconnected");
    }

    @Test
    void a_full_queue_is_a_limit() {
        refused(wire.refusals().queueIsFull(), LimitReachedException.class, post(MASTODON, Examples.TEXT));
    }

    @Test
    void deleting_what_does_not_exist_finds_nothing() {
        refused(
                wire.refusals().deleteNothing(),
                NotFoundException.class,
                scheduler -> scheduler.deletePost(Examples.NO_POST));
    }

    @Test
    void moving_what_does_not_exist_finds_nothing() {
        refused(
                wire.refusals().moveNothing(),
                NotFoundException.class,
                scheduler -> scheduler.movePost(Examples.NO_POST, QueuePosition.TOP));
    }

    @Test
    void editing_what_does_not_exist_finds_nothing() {
        PostEdit edit = PostEdit.builder().text(ChangingCases.NEW_TEXT).build();

        refused(
                wire.refusals().editNothing(),
                NotFoundException.class,
                scheduler -> scheduler.editPost(Examples.NO_POST, edit));
    }
}
