package dev.socialscheduler.testsupport.architecture.samples.names;

final class ThingWire {

    record ThingData(String name) {}
}
