package dev.socialscheduler.event;

import dev.socialscheduler.Operation;

/**
 * An attempt begins. An attempt is one request, and now and then a few: a backend may have to look something up first.
 *
 * @param backend the id of the backend
 * @param operation what is asked
 * @param attempt which attempt of the call, from 1
 */
public record Requesting(String backend, Operation operation, int attempt) {}
