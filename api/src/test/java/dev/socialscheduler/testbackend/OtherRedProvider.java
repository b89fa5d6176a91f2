package dev.socialscheduler.testbackend;

/** Another backend that takes a name which is taken. */
public class OtherRedProvider extends RedProvider {}
