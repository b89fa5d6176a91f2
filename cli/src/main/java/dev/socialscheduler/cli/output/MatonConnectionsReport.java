package dev.socialscheduler.cli.output;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.maton.MatonConnection;
import dev.socialscheduler.backend.maton.MatonConnectionId;
import dev.socialscheduler.backend.maton.MatonConnectionQuery;
import dev.socialscheduler.backend.maton.MatonConnectionStatus;
import dev.socialscheduler.backend.maton.MatonConnections;
import dev.socialscheduler.backend.maton.MatonOptions;
import dev.socialscheduler.config.SchedulerConfig;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reports the gateway's connections to Buffer, which one is used, and what needs to be done. */
public record MatonConnectionsReport(List<MatonConnection> connections, Optional<MatonConnectionId> named) {

    /** The backend that has connections. */
    public static final String BACKEND = "maton";

    /** Asks the gateway; empty for any other backend. */
    public static Optional<MatonConnectionsReport> of(SocialScheduler scheduler, SchedulerConfig config) {
        return scheduler.backend().equals(BACKEND)
                ? Optional.of(new MatonConnectionsReport(
                        scheduler.unwrap(MatonConnections.class).list(MatonConnectionQuery.buffer()),
                        config.find(MatonOptions.CONNECTION_ID)))
                : Optional.empty();
    }

    public String text() {
        return MatonConnectionView.table(connections) + System.lineSeparator() + advice();
    }

    /** Returns whether posts are certain to reach the intended account. */
    public boolean isGood() {
        return named.isPresent() ? active().stream().anyMatch(this::isNamed) : active().size() == 1;
    }

    private String advice() {
        return named.map(this::ofNamed).orElseGet(this::ofDefault);
    }

    private String ofNamed(MatonConnectionId id) {
        Optional<MatonConnection> found =
                connections.stream().filter(this::isNamed).findFirst();
        if (found.isEmpty()) {
            return "The connection " + id
                    + " (social-scheduler.maton.connection-id) is not in this list. Set it to an active connection.";
        }
        return found.get().status() == MatonConnectionStatus.ACTIVE
                ? "In use: " + id + ", as set in social-scheduler.maton.connection-id."
                : "The connection " + id + " (social-scheduler.maton.connection-id) is not active but "
                        + found.get().statusWireName()
                        + ". Set it to an active connection, or open its URL to authorize it (social-scheduler "
                        + "maton connections get " + id + ").";
    }

    /** The gateway's own rule. A connection without a creation time is not a candidate. */
    private String ofDefault() {
        List<MatonConnection> active = active();
        if (active.isEmpty()) {
            return "No connection is active. Create one and open its URL to authorize it "
                    + "(social-scheduler maton connections create --wait).";
        }
        String oldest = active.stream()
                .filter(connection -> connection.creationTime() != null)
                .min(Comparator.comparing(MatonConnection::creationTime))
                .map(connection -> connection.id().toString())
                .orElse("one that the gateway chooses");
        return active.size() == 1
                ? "In use: " + active.get(0).id() + ", the only active one."
                : "In use: " + oldest + ", the oldest active one, because none is configured. Several are active: set "
                        + "social-scheduler.maton.connection-id so that no post ends up in the wrong account.";
    }

    private List<MatonConnection> active() {
        return connections.stream()
                .filter(connection -> connection.status() == MatonConnectionStatus.ACTIVE)
                .toList();
    }

    private boolean isNamed(MatonConnection connection) {
        return named.filter(connection.id()::equals).isPresent();
    }
}
