package dev.socialscheduler.contract;

/** The backend {@code graphql} as users get it keeps every rule, or refuses by name. */
class GraphQlContractTest extends BackendContract {

    @Override
    public BackendFixture createFixture() {
        return new GraphQlFixture(false);
    }
}
