package dev.socialscheduler.testsupport.architecture.samples.failure.error;

public class SampleException extends RuntimeException {

    public SampleException(String message) {
        super(message);
    }
}
