package dev.socialscheduler.testsupport.architecture.samples.size;

final class First {

    static final class Nested {}
}
