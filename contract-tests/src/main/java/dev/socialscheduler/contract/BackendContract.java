package dev.socialscheduler.contract;

import org.junit.jupiter.api.Nested;

/**
 * All kits. A backend adds only a fixture and this class to its tests:
 *
 * <pre>{@code
 * class MyBackendContractTest extends BackendContract {
 *     @Override
 *     public BackendFixture createFixture() {
 *         return new MyFixture();
 *     }
 * }
 * }</pre>
 */
public abstract class BackendContract implements FixtureSource {

    @Nested
    class Publishing extends PublishingContract {}

    @Nested
    class Batches extends BatchContract {}

    @Nested
    class BatchNotifier extends BatchNotifierContract {}

    @Nested
    class BatchFailures extends BatchFailureContract {}

    @Nested
    class Validation extends ValidationContract {}

    @Nested
    class Times extends TimeContract {}

    @Nested
    class Texts extends TextContract {}

    @Nested
    class Editing extends EditingContract {}

    @Nested
    class EditRefusals extends EditRefusalContract {}

    @Nested
    class Queues extends QueueContract {}

    @Nested
    class Slots extends SlotContract {}

    @Nested
    class Deleting extends DeletingContract {}

    @Nested
    class Reading extends ReadingContract {}

    @Nested
    class Channels extends ChannelContract {}

    @Nested
    class Paging extends PagingContract {}

    @Nested
    class Streams extends StreamContract {}

    @Nested
    class Ideas extends IdeaContract {}

    @Nested
    class Errors extends ErrorContract {}

    @Nested
    class Secrets extends SecretContract {}

    @Nested
    class Retries extends RetryContract {}

    @Nested
    class LostWrites extends LostWriteContract {}

    @Nested
    class Reconciliation extends ReconciliationContract {}

    @Nested
    class Capabilities extends CapabilityContract {}

    @Nested
    class Lifecycle extends LifecycleContract {}

    @Nested
    class Concurrency extends ConcurrencyContract {}
}
