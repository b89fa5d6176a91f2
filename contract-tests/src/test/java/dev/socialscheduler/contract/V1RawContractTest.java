package dev.socialscheduler.contract;

/** The backend {@code v1-rest} without its guard keeps every rule that a backend keeps by itself. */
class V1RawContractTest extends BackendContract {

    @Override
    public BackendFixture createFixture() {
        return new V1Fixture(true);
    }
}
