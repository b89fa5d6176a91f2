package dev.socialscheduler.contract;

/** The backend {@code graphql} without its guard keeps every rule that a backend keeps by itself. */
class GraphQlRawContractTest extends BackendContract {

    @Override
    public BackendFixture createFixture() {
        return new GraphQlFixture(true);
    }
}
