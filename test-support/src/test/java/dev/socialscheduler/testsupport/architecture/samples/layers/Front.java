package dev.socialscheduler.testsupport.architecture.samples.layers;

import dev.socialscheduler.testsupport.architecture.samples.layers.internal.low.Low;

public final class Front {

    Low low() {
        return new Low();
    }
}
