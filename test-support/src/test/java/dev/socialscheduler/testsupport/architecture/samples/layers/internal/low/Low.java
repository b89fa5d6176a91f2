package dev.socialscheduler.testsupport.architecture.samples.layers.internal.low;

import dev.socialscheduler.testsupport.architecture.samples.layers.Front;
import dev.socialscheduler.testsupport.architecture.samples.layers.internal.high.High;

public final class Low {

    High high() {
        return new High();
    }

    Front front() {
        return new Front();
    }
}
