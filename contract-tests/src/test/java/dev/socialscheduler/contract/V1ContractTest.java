package dev.socialscheduler.contract;

/** The backend {@code v1-rest} as users get it keeps every rule, or refuses by name. */
class V1ContractTest extends BackendContract {

    @Override
    public BackendFixture createFixture() {
        return new V1Fixture(false);
    }
}
