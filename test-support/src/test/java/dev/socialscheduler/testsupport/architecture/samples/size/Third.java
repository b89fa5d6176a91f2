package dev.socialscheduler.testsupport.architecture.samples.size;

final class Third {}
