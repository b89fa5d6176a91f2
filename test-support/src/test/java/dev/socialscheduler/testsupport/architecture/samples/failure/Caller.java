package dev.socialscheduler.testsupport.architecture.samples.failure;

import dev.socialscheduler.testsupport.architecture.samples.failure.error.SampleException;

final class Caller {

    RuntimeException fail() {
        return new SampleException("called");
    }
}
