package dev.socialscheduler.testsupport.architecture.samples.failure;

import dev.socialscheduler.testsupport.architecture.samples.failure.error.SampleException;

final class StrayException extends SampleException {

    StrayException() {
        super("stray");
    }
}
