package dev.socialscheduler.testsupport.architecture.samples.layers.internal.high;

public final class High {}
