package dev.socialscheduler.contract.memory;

import dev.socialscheduler.contract.BackendContract;
import dev.socialscheduler.contract.BackendFixture;

/** The backend in memory as users get it keeps every rule, or refuses by name. */
class MemoryContractTest extends BackendContract {

    @Override
    public BackendFixture createFixture() {
        return new MemoryFixture(false);
    }
}
