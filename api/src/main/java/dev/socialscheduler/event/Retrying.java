package dev.socialscheduler.event;

import dev.socialscheduler.Operation;
import java.time.Duration;

/**
 * A call is about to be repeated, after a wait.
 *
 * @param backend the id of the backend
 * @param operation what is asked
 * @param attempt which attempt follows, from 2
 * @param pause how long it waits before that
 * @param failure the simple name of the exception that ended the attempt before
 */
public record Retrying(String backend, Operation operation, int attempt, Duration pause, String failure) {}
