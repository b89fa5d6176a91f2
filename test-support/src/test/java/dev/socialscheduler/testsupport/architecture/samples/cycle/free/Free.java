package dev.socialscheduler.testsupport.architecture.samples.cycle.free;

import dev.socialscheduler.testsupport.architecture.samples.cycle.one.One;

final class Free {

    One one() {
        return new One();
    }
}
