package dev.socialscheduler.testsupport.architecture.samples.failure.error;

public final class SpecialException extends SampleException {

    public SpecialException() {
        super("special");
    }
}
