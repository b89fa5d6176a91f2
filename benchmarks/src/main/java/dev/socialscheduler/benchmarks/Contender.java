package dev.socialscheduler.benchmarks;

import java.util.List;

/**
 * One way to do the work. Thread-safe. Every call is one request, and its response is fully decoded into typed objects.
 */
interface Contender extends AutoCloseable {

    /** Schedules the post over GraphQL, and returns the stored post. */
    Object createPost();

    /** Reads a page of fifty posts over GraphQL. */
    List<?> page();

    /** Schedules the post over v1. */
    Object v1Create();

    @Override
    void close();
}
