package dev.socialscheduler.testsupport.architecture.samples.use;

final class Planner {

    PostWire[] wires() {
        return new PostWire[0];
    }
}
