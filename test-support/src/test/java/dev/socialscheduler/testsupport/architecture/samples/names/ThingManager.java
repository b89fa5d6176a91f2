package dev.socialscheduler.testsupport.architecture.samples.names;

final class ThingManager {}
