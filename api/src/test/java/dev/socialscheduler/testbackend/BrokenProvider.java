package dev.socialscheduler.testbackend;

/** A backend that cannot be made. */
public class BrokenProvider extends RedProvider {

    public BrokenProvider() {
        throw new IllegalStateException("no luck");
    }
}
