package dev.socialscheduler.contract.pact;

import java.util.HashMap;
import java.util.Map;

/** The doors of the backends. */
final class Doors {

    private static final String ORGANIZATION = Examples.ORGANIZATION.value();

    private static final Door.Header KEY = Door.bearer(Examples.KEY);

    private Doors() {}

    /** The gateway, over a connection that is named. */
    static Door maton(String connection) {
        return maton(
                "/buffer/",
                "maton-gateway",
                Map.of("Authorization", KEY, "Maton-Connection", new Door.Header(Examples.UUID, connection)),
                Map.of("maton.connection-id", connection));
    }

    /** The gateway, over whichever connection it chooses. */
    static Door matonWithoutConnection() {
        return maton("/buffer/", "maton-gateway", Map.of("Authorization", KEY), Map.of());
    }

    /** The control API of the gateway. The settings name a connection, which it must not get to see. */
    static Door control() {
        return maton(
                "/", "maton-control", Map.of("Authorization", KEY), Map.of("maton.connection-id", Examples.CONNECTION));
    }

    private static Door maton(
            String path, String provider, Map<String, Door.Header> headers, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("maton.api-key", Examples.KEY);
        settings.put("maton.endpoint", "URL/buffer/");
        settings.put("maton.control-endpoint", "URL");
        settings.put("maton.dialect", "current");
        settings.put("maton.requests-per-second", "10000");
        settings.put("organization-id", ORGANIZATION);
        return new Door("maton", "social-scheduler-maton", provider, path, headers, Map.copyOf(settings));
    }

    /** The older REST API. */
    static Door v1() {
        return new Door(
                "v1-rest",
                "social-scheduler-v1-rest",
                "buffer-v1",
                "/1/",
                Map.of("Authorization", KEY),
                Map.of("v1-rest.access-token", Examples.KEY, "v1-rest.endpoint", "URL/1/"));
    }

    /** Buffer's GraphQL API, in a dialect. */
    static Door graphQl(String dialect) {
        String suffix = dialect.equals("current") ? "" : "-" + dialect;
        return new Door(
                "graphql",
                "social-scheduler-graphql" + suffix,
                "buffer-graphql" + suffix,
                "/",
                Map.of("Authorization", KEY),
                Map.of(
                        "graphql.api-key",
                        Examples.KEY,
                        "graphql.endpoint",
                        "URL",
                        "graphql.dialect",
                        dialect,
                        "organization-id",
                        ORGANIZATION));
    }
}
