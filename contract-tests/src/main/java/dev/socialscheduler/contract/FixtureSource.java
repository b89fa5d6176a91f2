package dev.socialscheduler.contract;

/**
 * Creates the fixtures of a test run. The class that runs the kits implements it: {@link BackendContract} for all kits,
 * or the subclass of a single kit.
 */
public interface FixtureSource {

    /** Returns a fixture with a fresh service. Called once per test. */
    BackendFixture createFixture();
}
