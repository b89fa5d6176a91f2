package dev.socialscheduler;

/**
 * One figure of a published post. A value of 0 may also mean that the network has not told yet.
 *
 * @param type the provider's word for what is counted, for instance {@code reactions}; an open set
 * @param name what people call it
 * @param value the figure
 * @param unit the provider's word for the unit, {@code count} or {@code percentage}; an open set
 */
public record PostMetric(String type, String name, double value, String unit) {}
