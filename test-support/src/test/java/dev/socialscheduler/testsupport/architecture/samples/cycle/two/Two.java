package dev.socialscheduler.testsupport.architecture.samples.cycle.two;

import dev.socialscheduler.testsupport.architecture.samples.cycle.one.One;

public final class Two {

    public One one() {
        return new One();
    }
}
