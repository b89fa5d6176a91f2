package dev.socialscheduler.config;

import dev.socialscheduler.OrganizationId;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

/** Settings that every backend supports. */
public final class CommonSettings {

    /** Id of the backend to use. */
    public static final Setting<String> BACKEND = Setting.headerText("backend", "The backend to use.");

    /** Organization for calls that do not specify one. */
    public static final Setting<OrganizationId> ORGANIZATION_ID = Setting.parsed(
            "organization-id",
            "an organization's id, without white space or URL characters",
            OrganizationId::new,
            "The organization for calls that name none.");

    /** Maximum time to establish a connection. */
    public static final Setting<Duration> CONNECT_TIMEOUT = Setting.duration(
                    "http.connect-timeout", "Longest wait for a connection.")
            .withDefault("10s");

    /** Maximum time without data from the provider during a request. */
    public static final Setting<Duration> READ_TIMEOUT = Setting.duration(
                    "http.read-timeout", "Longest silence of the provider during a request.")
            .withDefault("60s");

    /** Maximum duration of an attempt. */
    public static final Setting<Duration> CALL_TIMEOUT = Setting.duration(
                    "http.call-timeout", "Longest duration of one attempt.")
            .withDefault("60s");

    /** The {@code User-Agent} header; some edge servers reject the default of an HTTP library. */
    public static final Setting<String> USER_AGENT = Setting.headerText("http.user-agent", "The User-Agent header.")
            .withDefault("social-scheduler/" + LibraryVersion.TEXT);

    /** HTTP proxy for all requests. */
    public static final Setting<InetSocketAddress> PROXY =
            Setting.hostAndPort("http.proxy", "An HTTP proxy for all requests.");

    /** Attempts for a call that may be retried; 1 turns retries off. Waits for rate limit windows do not count. */
    public static final Setting<Integer> RETRY_MAX_ATTEMPTS = Setting.integer(
                    "retry.max-attempts", 1, 10, "Attempts for a call that may be retried; 1 turns retries off.")
            .withDefault("3");

    /**
     * Maximum delay before the second attempt. It doubles with each attempt; the actual delay is a random part of it
     * (jitter).
     */
    public static final Setting<Duration> RETRY_DELAY = Setting.duration(
                    "retry.delay", "Longest delay before the second attempt; doubles with each attempt.")
            .withDefault("500ms");

    /** Maximum delay before any attempt, unless the provider requests a longer one. */
    public static final Setting<Duration> RETRY_MAX_DELAY = Setting.duration(
                    "retry.max-delay", "Longest delay before any attempt.")
            .withDefault("10s");

    /** Delay before the second lookup of a post whose response was lost; 0 turns the second lookup off. */
    public static final Setting<Duration> RETRY_SETTLING_DELAY = Setting.duration(
                    "retry.settling-delay", "Delay before the second lookup of a post whose response was lost.")
            .withDefault("2s");

    /**
     * How long the provider's lists may lag behind: if the last lookup after a retry is younger than this, a warning
     * says that the first attempt may still appear.
     */
    public static final Setting<Duration> RETRY_LIST_LAG = Setting.duration(
                    "retry.list-lag", "How long the provider's lists may lag behind what it has created.")
            .withDefault("15s");

    /** Latest time after the start of a call at which a retry may begin. Waits for rate limit windows do not count. */
    public static final Setting<Duration> RETRY_MAX_TOTAL = Setting.duration(
                    "retry.max-total", "Latest time after the start of a call at which a retry may begin.")
            .withDefault("2m");

    /** Consecutive failures before the circuit opens; 0 turns the circuit breaker off. */
    public static final Setting<Integer> CIRCUIT_FAILURES = Setting.integer(
                    "circuit.failures", 0, 1_000, "Consecutive failures before the circuit opens; 0 turns it off.")
            .withDefault("10");

    /** Time for which the circuit stays open: calls fail at once until a trial call is allowed. */
    public static final Setting<Duration> CIRCUIT_OPEN_FOR = Setting.duration(
                    "circuit.open-for", "Time for which the circuit stays open before a trial call.")
            .withDefault("30s");

    /** Reaction to an exhausted rate limit. */
    public static final Setting<OnExhausted> QUOTA_ON_EXHAUSTED = Setting.choice(
                    "quota.on-exhausted", OnExhausted.class, "Reaction to an exhausted rate limit.")
            .withDefault("fail");

    /** Maximum total wait of a call for rate limit windows, from the start of the call. */
    public static final Setting<Duration> QUOTA_MAX_WAIT = Setting.duration(
                    "quota.max-wait",
                    "With quota.on-exhausted=wait: longest total wait of a call for rate limit windows.")
            .withDefault("15m");

    /** Requests of each rate limit window that are reserved for writes. */
    public static final Setting<Integer> QUOTA_RESERVE = Setting.integer(
                    "quota.reserve", 0, 1_000, "Requests of each window that are reserved for writes.")
            .withDefault("0");

    /** Maximum number of posts in one request; 1 sends each post alone. */
    public static final Setting<Integer> BATCH_SIZE = Setting.integer(
                    "batch-size", 1, 30, "Maximum number of posts in one request; 1 sends each alone.")
            .withDefault("30");

    private CommonSettings() {}

    /** Reaction to an exhausted rate limit. */
    public enum OnExhausted {
        /** Fails at once; the exception contains the time at which the window opens. */
        FAIL,
        /** Waits until the window opens, if it opens within {@link #QUOTA_MAX_WAIT}. */
        WAIT
    }

    /** Returns all common settings; unmodifiable. */
    public static List<Setting<?>> all() {
        return List.of(
                BACKEND,
                ORGANIZATION_ID,
                CONNECT_TIMEOUT,
                READ_TIMEOUT,
                CALL_TIMEOUT,
                USER_AGENT,
                PROXY,
                RETRY_MAX_ATTEMPTS,
                RETRY_DELAY,
                RETRY_MAX_DELAY,
                RETRY_SETTLING_DELAY,
                RETRY_LIST_LAG,
                RETRY_MAX_TOTAL,
                CIRCUIT_FAILURES,
                CIRCUIT_OPEN_FOR,
                QUOTA_ON_EXHAUSTED,
                QUOTA_MAX_WAIT,
                QUOTA_RESERVE,
                BATCH_SIZE);
    }
}
