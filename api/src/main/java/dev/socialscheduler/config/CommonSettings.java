package dev.socialscheduler.config;

import dev.socialscheduler.OrganizationId;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

/** The settings that every backend has. */
public final class CommonSettings {

    /** Which backend carries the posts. */
    public static final Setting<String> BACKEND = Setting.headerText("backend", "Which backend carries the posts.");

    /** The organization that is meant when a call names none. */
    public static final Setting<OrganizationId> ORGANIZATION_ID = Setting.parsed(
            "organization-id",
            "an organization's id, without white space or URL characters",
            OrganizationId::new,
            "The organization that is meant when a call names none.");

    /** How long to wait for a connection. */
    public static final Setting<Duration> CONNECT_TIMEOUT = Setting.duration(
                    "http.connect-timeout", "How long to wait for a connection.")
            .withDefault("10s");

    /** How long the provider may be silent while it answers. */
    public static final Setting<Duration> READ_TIMEOUT = Setting.duration(
                    "http.read-timeout", "How long the provider may be silent.")
            .withDefault("60s");

    /** How long one attempt may take in all. */
    public static final Setting<Duration> CALL_TIMEOUT = Setting.duration(
                    "http.call-timeout", "How long one attempt may take in all.")
            .withDefault("60s");

    /** What the library calls itself; some edges refuse the default of an HTTP library. */
    public static final Setting<String> USER_AGENT = Setting.headerText(
                    "http.user-agent", "What the library calls itself to the provider.")
            .withDefault("social-scheduler/" + LibraryVersion.TEXT);

    /** A proxy for all requests. */
    public static final Setting<InetSocketAddress> PROXY =
            Setting.hostAndPort("http.proxy", "An HTTP proxy for all requests.");

    /** How often to try a call that may be repeated; 1 switches repeating off. Waits for the provider's windows do not count. */
    public static final Setting<Integer> RETRY_MAX_ATTEMPTS = Setting.integer(
                    "retry.max-attempts", 1, 10, "How often to try a call that may be repeated.")
            .withDefault("3");

    /** The longest wait before the second attempt; it doubles with each attempt, and a random part of it is waited. */
    public static final Setting<Duration> RETRY_DELAY = Setting.duration(
                    "retry.delay", "The longest wait before the second attempt; doubles with each.")
            .withDefault("500ms");

    /** The longest wait before any attempt. */
    public static final Setting<Duration> RETRY_MAX_DELAY = Setting.duration(
                    "retry.max-delay", "The longest wait before any attempt.")
            .withDefault("10s");

    /** How long to wait before looking a second time for a post whose answer was lost; 0 looks once. */
    public static final Setting<Duration> RETRY_SETTLING_DELAY = Setting.duration(
                    "retry.settling-delay", "How long to wait before looking again for a post whose answer was lost.")
            .withDefault("2s");

    /** How long after its begin a call may still be repeated, waits for the provider's windows not counted. */
    public static final Setting<Duration> RETRY_MAX_TOTAL = Setting.duration(
                    "retry.max-total", "How long after its begin a call may still be repeated.")
            .withDefault("2m");

    /** After how many attempts in a row that find the service down calls fail at once; 0 switches that off. */
    public static final Setting<Integer> CIRCUIT_FAILURES = Setting.integer(
                    "circuit.failures",
                    0,
                    1_000,
                    "After how many attempts in a row that find the service down calls fail at once.")
            .withDefault("10");

    /** How long calls fail at once before one is let out to see whether the service is back. */
    public static final Setting<Duration> CIRCUIT_OPEN_FOR = Setting.duration(
                    "circuit.open-for", "How long calls then fail at once before one is let out.")
            .withDefault("30s");

    /** What to do when the provider takes no more requests. */
    public static final Setting<OnExhausted> QUOTA_ON_EXHAUSTED = Setting.choice(
                    "quota.on-exhausted", OnExhausted.class, "What to do when the provider takes no more requests.")
            .withDefault("fail");

    /** How long after the begin of a call the provider's windows are waited for, however many. */
    public static final Setting<Duration> QUOTA_MAX_WAIT = Setting.duration(
                    "quota.max-wait", "With quota.on-exhausted=wait: how long after its begin a call waits.")
            .withDefault("15m");

    /** How many requests of each window reads leave to writes. */
    public static final Setting<Integer> QUOTA_RESERVE = Setting.integer(
                    "quota.reserve", 0, 1_000, "How many requests of each window reads leave to writes.")
            .withDefault("0");

    /** How many posts go into one request at most; 1 sends each alone. */
    public static final Setting<Integer> BATCH_SIZE = Setting.integer(
                    "batch-size", 1, 30, "How many posts go into one request at most.")
            .withDefault("30");

    private CommonSettings() {}

    /** What to do when the provider takes no more requests. */
    public enum OnExhausted {
        /** Fail at once and say when the window opens. */
        FAIL,
        /** Wait until the window opens, if that is soon enough. */
        WAIT
    }

    /** Returns all of them. */
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
                RETRY_MAX_TOTAL,
                CIRCUIT_FAILURES,
                CIRCUIT_OPEN_FOR,
                QUOTA_ON_EXHAUSTED,
                QUOTA_MAX_WAIT,
                QUOTA_RESERVE,
                BATCH_SIZE);
    }
}
