package dev.socialscheduler.contract;

/**
 * Makes the fixtures of a run. The test class that runs the kits implements it: {@link BackendContract} for all kits,
 * or the subclass of one kit.
 */
public interface FixtureSource {

    /** Returns a fixture whose service is as new; called once a test. */
    BackendFixture createFixture();
}
