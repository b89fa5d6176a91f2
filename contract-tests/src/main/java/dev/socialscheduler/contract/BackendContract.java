package dev.socialscheduler.contract;

import org.junit.jupiter.api.Nested;

/**
 * Every kit at once. This is all that a backend adds to its tests, besides its fixture:
 *
 * <pre>{@code
 * class MyBackendContractTest extends BackendContract {
 *     @Override
 *     protected BackendFixture createFixture() {
 *         return new MyFixture();
 *     }
 * }
 * }</pre>
 */
public abstract class BackendContract {

    /** Returns a fixture whose service is as new. */
    protected abstract BackendFixture createFixture();

    @Nested
    class Publishing extends PublishingContract {
        @Override
        protected BackendFixture createFixture() {
            return BackendContract.this.createFixture();
        }
    }

    @Nested
    class Batches extends BatchContract {
        @Override
        protected BackendFixture createFixture() {
            return BackendContract.this.createFixture();
        }
    }

    @Nested
    class Editing extends EditingContract {
        @Override
        protected BackendFixture createFixture() {
            return BackendContract.this.createFixture();
        }
    }

    @Nested
    class Queues extends QueueContract {
        @Override
        protected BackendFixture createFixture() {
            return BackendContract.this.createFixture();
        }
    }

    @Nested
    class Deleting extends DeletingContract {
        @Override
        protected BackendFixture createFixture() {
            return BackendContract.this.createFixture();
        }
    }

    @Nested
    class Reading extends ReadingContract {
        @Override
        protected BackendFixture createFixture() {
            return BackendContract.this.createFixture();
        }
    }

    @Nested
    class Paging extends PagingContract {
        @Override
        protected BackendFixture createFixture() {
            return BackendContract.this.createFixture();
        }
    }

    @Nested
    class Ideas extends IdeaContract {
        @Override
        protected BackendFixture createFixture() {
            return BackendContract.this.createFixture();
        }
    }

    @Nested
    class Times extends TimeContract {
        @Override
        protected BackendFixture createFixture() {
            return BackendContract.this.createFixture();
        }
    }

    @Nested
    class Texts extends TextContract {
        @Override
        protected BackendFixture createFixture() {
            return BackendContract.this.createFixture();
        }
    }

    @Nested
    class Errors extends ErrorContract {
        @Override
        protected BackendFixture createFixture() {
            return BackendContract.this.createFixture();
        }
    }

    @Nested
    class Retries extends RetryContract {
        @Override
        protected BackendFixture createFixture() {
            return BackendContract.this.createFixture();
        }
    }

    @Nested
    class Capabilities extends CapabilityContract {
        @Override
        protected BackendFixture createFixture() {
            return BackendContract.this.createFixture();
        }
    }

    @Nested
    class Lifecycle extends LifecycleContract {
        @Override
        protected BackendFixture createFixture() {
            return BackendContract.this.createFixture();
        }
    }
}
