package dev.socialscheduler.contract.memory;

import dev.socialscheduler.contract.BackendContract;
import dev.socialscheduler.contract.BackendFixture;

/** The backend in memory without its guard keeps every rule that a backend keeps by itself. */
class MemoryRawContractTest extends BackendContract {

    @Override
    public BackendFixture createFixture() {
        return new MemoryFixture(true);
    }
}
