package dev.socialscheduler.contract;

import org.junit.jupiter.api.Nested;

/** The backend {@code v1-rest} keeps every contract. */
class V1ContractTest {

    @Nested
    class Publishing extends PublishingContract {
        @Override
        protected BackendFixture createFixture() {
            return new V1Fixture();
        }
    }
}
