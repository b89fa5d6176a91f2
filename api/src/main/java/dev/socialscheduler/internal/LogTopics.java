package dev.socialscheduler.internal;

/**
 * The names of the loggers of this library: topics, never classes, so that moving a class breaks no configuration of a
 * user. {@code docs/observability.md} says what is logged under each.
 */
public final class LogTopics {

    public static final String HTTP = "dev.socialscheduler.http";
    public static final String RETRY = "dev.socialscheduler.retry";
    public static final String RECOVERY = "dev.socialscheduler.recovery";
    public static final String QUOTA = "dev.socialscheduler.quota";
    public static final String BATCH = "dev.socialscheduler.batch";
    public static final String CIRCUIT = "dev.socialscheduler.circuit";
    public static final String DIALECT = "dev.socialscheduler.dialect";
    public static final String VALIDATION = "dev.socialscheduler.validation";
    public static final String CONFIG = "dev.socialscheduler.config";
    public static final String LISTENER = "dev.socialscheduler.listener";
    public static final String RETIREMENT = "dev.socialscheduler.retirement";

    private LogTopics() {}
}
