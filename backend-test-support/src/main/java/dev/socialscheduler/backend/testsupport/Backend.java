package dev.socialscheduler.backend.testsupport;

import dev.socialscheduler.backend.support.PausedGuard;
import dev.socialscheduler.emulator.Emulator;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** A backend, and the settings with which it reaches a server. */
public enum Backend {
    GRAPHQL("graphql", "graphql.api-key", "/"),
    MATON("maton", "maton.api-key", "/buffer/"),
    V1_REST("v1-rest", "v1-rest.access-token", "/1/");

    private final String id;
    private final String credentialSetting;
    private final String path;

    Backend(String id, String credentialSetting, String path) {
        this.id = id;
        this.credentialSetting = credentialSetting;
        this.path = path;
    }

    /** Returns the id by which the backend is configured. */
    public String id() {
        return id;
    }

    /** Returns the backend with an id. */
    public static Backend of(String id) {
        for (Backend backend : values()) {
            if (backend.id.equals(id)) {
                return backend;
            }
        }
        throw new IllegalArgumentException("no such backend: " + id);
    }

    /** Returns the credential that the emulator accepts from this backend. */
    public String credential(Emulator emulator) {
        return switch (this) {
            case GRAPHQL -> emulator.graphQlKey();
            case MATON -> emulator.matonKey();
            case V1_REST -> emulator.v1Token();
        };
    }

    /** Returns the settings that reach the emulator with a credential that it accepts. */
    public Map<String, String> settings(Emulator emulator) {
        return settings(emulator, credential(emulator));
    }

    /** Returns the settings that reach the emulator with any credential. */
    public Map<String, String> settings(Emulator emulator, String credential) {
        return switch (this) {
            case GRAPHQL -> direct(emulator.graphQlEndpoint(), credential);
            case MATON -> throughGateway(emulator.matonEndpoint(), emulator.matonControlEndpoint(), credential);
            case V1_REST -> direct(emulator.v1Endpoint(), credential);
        };
    }

    /** Returns the settings that reach another server, given without a path: the service is where it usually is. */
    public Map<String, String> settings(URI server, String credential) {
        URI endpoint = server.resolve(path);
        return this == MATON ? throughGateway(endpoint, server, credential) : direct(endpoint, credential);
    }

    /** Returns the account that settings reach; those that name no endpoint reach one that nobody else does. */
    PausedGuard.Account account(Map<String, String> settings) {
        String endpoint = settings.getOrDefault(id + ".endpoint", "https://" + UUID.randomUUID() + ".example");
        return new PausedGuard.Account(URI.create(endpoint), settings.getOrDefault(credentialSetting, ""));
    }

    private Map<String, String> direct(URI endpoint, String credential) {
        return Map.of(id + ".endpoint", endpoint.toString(), credentialSetting, credential);
    }

    private Map<String, String> throughGateway(URI endpoint, URI control, String credential) {
        return Map.of(
                id + ".endpoint",
                endpoint.toString(),
                id + ".control-endpoint",
                control.toString(),
                credentialSetting,
                credential);
    }
}
