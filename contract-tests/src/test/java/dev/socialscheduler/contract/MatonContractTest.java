package dev.socialscheduler.contract;

/** The backend {@code maton} as users get it keeps every rule, or refuses by name. */
class MatonContractTest extends BackendContract {

    @Override
    public BackendFixture createFixture() {
        return new MatonFixture(false);
    }
}
