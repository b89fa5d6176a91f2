package dev.socialscheduler.contract;

import org.junit.jupiter.api.Nested;

/** The backend {@code graphql} keeps every contract. */
class GraphQlContractTest {

    @Nested
    class Publishing extends PublishingContract {
        @Override
        protected BackendFixture createFixture() {
            return new GraphQlFixture();
        }
    }
}
