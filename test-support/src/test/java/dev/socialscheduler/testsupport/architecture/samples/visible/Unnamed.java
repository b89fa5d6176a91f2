package dev.socialscheduler.testsupport.architecture.samples.visible;

public final class Unnamed {}
