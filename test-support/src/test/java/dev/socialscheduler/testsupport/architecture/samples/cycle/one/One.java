package dev.socialscheduler.testsupport.architecture.samples.cycle.one;

import dev.socialscheduler.testsupport.architecture.samples.cycle.two.Two;

public final class One {

    public Two two() {
        return new Two();
    }
}
