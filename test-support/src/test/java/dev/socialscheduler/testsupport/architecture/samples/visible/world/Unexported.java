package dev.socialscheduler.testsupport.architecture.samples.visible.world;

public final class Unexported {}
