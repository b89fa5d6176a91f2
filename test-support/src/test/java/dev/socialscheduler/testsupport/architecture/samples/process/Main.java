package dev.socialscheduler.testsupport.architecture.samples.process;

final class Main {

    void end() {
        System.exit(1);
    }
}
