package dev.socialscheduler.testsupport.architecture.samples.visible;

public final class Named {

    public static final class Inside {}
}
