package dev.socialscheduler.contract;

/** The backend {@code maton} without its guard keeps every rule that a backend keeps by itself. */
class MatonRawContractTest extends BackendContract {

    @Override
    public BackendFixture createFixture() {
        return new MatonFixture(true);
    }
}
