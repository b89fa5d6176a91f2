package dev.socialscheduler.contract;

import org.junit.jupiter.api.Nested;

/** The backend {@code maton} keeps every contract. */
class MatonContractTest {

    @Nested
    class Publishing extends PublishingContract {
        @Override
        protected BackendFixture createFixture() {
            return new MatonFixture();
        }
    }
}
