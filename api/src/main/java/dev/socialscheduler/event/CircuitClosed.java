package dev.socialscheduler.event;

/**
 * The service is back: calls are made again.
 *
 * @param backend the id of the backend
 */
public record CircuitClosed(String backend) {}
