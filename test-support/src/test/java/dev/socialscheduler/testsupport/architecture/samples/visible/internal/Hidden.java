package dev.socialscheduler.testsupport.architecture.samples.visible.internal;

public final class Hidden {}
