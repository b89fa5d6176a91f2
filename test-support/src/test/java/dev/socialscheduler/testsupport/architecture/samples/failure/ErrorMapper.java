package dev.socialscheduler.testsupport.architecture.samples.failure;

import dev.socialscheduler.testsupport.architecture.samples.failure.error.SpecialException;

final class ErrorMapper {

    RuntimeException map() {
        return new SpecialException();
    }
}
