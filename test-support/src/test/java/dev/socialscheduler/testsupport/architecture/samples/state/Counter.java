package dev.socialscheduler.testsupport.architecture.samples.state;

import java.util.concurrent.atomic.AtomicInteger;

@SuppressWarnings({"unused", "NonFinalStaticField", "MutablePublicArray"})
final class Counter {

    static final String NAME = "counter";
    static final int[] NUMBERS = {1, 2};
    static final AtomicInteger COUNT = new AtomicInteger();
    static int last;
}
