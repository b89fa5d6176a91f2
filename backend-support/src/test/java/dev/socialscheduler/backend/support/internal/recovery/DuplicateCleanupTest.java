package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.event.Reconciled.Finding;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DuplicateCleanupTest {

    private static final PendingOutcome PENDING = Recovered.pending("a");

    private final Recovered world = new Recovered();

    @ParameterizedTest
    @EnumSource(
            value = PostStatus.class,
            names = {"SCHEDULED", "DRAFT", "NEEDS_APPROVAL"},
            mode = EnumSource.Mode.INCLUDE)
    void an_unpublished_duplicate_is_deleted(PostStatus status) {
        Post duplicate = world.store(status);

        PostWarning warning = world.cleanup.remove(duplicate, PENDING);

        assertThat(world.raw.stored).isEmpty();
        assertThat(warning.message()).endsWith("the post p1; it was deleted.");
        assertThat(warning.pending()).isNull();
        assertThat(world.findings()).containsExactly(Finding.DUPLICATE_DELETED);
    }

    @ParameterizedTest
    @EnumSource(PostStatus.class)
    void only_what_is_certainly_not_published_can_be_deleted(PostStatus status) {
        boolean isUnpublished = Set.of(PostStatus.SCHEDULED, PostStatus.DRAFT, PostStatus.NEEDS_APPROVAL)
                .contains(status);

        assertThat(world.cleanup.canDelete(world.store(status))).isEqualTo(isUnpublished);
        world.raw.capabilities.remove(Capability.DELETE_POSTS);
        assertThat(world.cleanup.canDelete(world.store(status))).isFalse();
    }

    @Test
    void what_is_left_is_told_to_the_listener() {
        assertThat(world.cleanup
                        .left(List.of(world.store(), world.store()), PENDING)
                        .pending())
                .isEqualTo(PENDING);
        assertThat(world.findings()).containsExactly(Finding.DUPLICATE_LEFT, Finding.DUPLICATE_LEFT);
    }

    @Test
    void a_failed_deletion_can_be_reconciled_later() {
        Post duplicate = world.store();
        world.raw.fail(Operation.DELETE_POST, 1);

        PostWarning warning = world.cleanup.remove(duplicate, PENDING);

        assertThat(world.raw.stored).containsExactly(duplicate);
        assertThat(warning.message()).contains("deleting it failed, so there may be two. Down.");
        assertThat(warning.pending()).isEqualTo(PENDING);
        assertThat(world.findings()).containsExactly(Finding.DUPLICATE_LEFT);
    }
}
