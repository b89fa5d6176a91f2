package dev.socialscheduler.backend.maton;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The operations of the gateway's control API without the guard: one attempt each. Thread-safe. */
final class GatewayConnections implements MatonConnections {

    private static final Pattern METHOD = Pattern.compile("\\w{1,100}");

    private final ConnectionClient client;
    private final ConnectionWait wait;

    GatewayConnections(ConnectionClient client, ConnectionWait wait) {
        this.client = client;
        this.wait = wait;
    }

    @Override
    public List<MatonConnection> list(MatonConnectionQuery query) {
        return client.list(query);
    }

    @Override
    public MatonConnection create() {
        return client.create(null);
    }

    @Override
    public MatonConnection create(String method) {
        if (!METHOD.matcher(method).matches()) {
            throw new IllegalArgumentException(
                    "A method consists of letters, digits and underscores, for instance API_KEY.");
        }
        return client.create(method);
    }

    @Override
    public MatonConnection get(MatonConnectionId id) {
        Objects.requireNonNull(id, "id");
        return client.get(id);
    }

    @Override
    public void delete(MatonConnectionId id) {
        Objects.requireNonNull(id, "id");
        client.delete(id);
    }

    @Override
    public MatonConnection awaitActive(MatonConnectionId id, Duration timeout) {
        Objects.requireNonNull(id, "id");
        if (timeout.isNegative()) {
            throw new IllegalArgumentException("The timeout must not be negative.");
        }
        return wait.until(id, timeout, client::get);
    }

    @Override
    public String toString() {
        return "MatonConnections(" + client + ")";
    }
}
