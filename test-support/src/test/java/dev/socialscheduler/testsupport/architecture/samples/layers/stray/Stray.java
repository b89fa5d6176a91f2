package dev.socialscheduler.testsupport.architecture.samples.layers.stray;

final class Stray {}
