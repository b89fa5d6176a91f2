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

/** Which connections to Buffer the gateway has, which one carries the posts, and what to do about it. */
public record MatonConnectionsReport(List<MatonConnection> connections, Optional<MatonConnectionId> named) {

    /** The backend that has connections. */
    public static final String BACKEND = "maton";

    /** Asks the gateway, if there is one; with any other backend there is nothing to report. */
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

    /** Returns whether posts go out, and surely into the account that is meant. */
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
            return "The connection " + id + " (social-scheduler.maton.connection-id) is none of these."
                    + " Set the setting to an active one.";
        }
        return found.get().status() == MatonConnectionStatus.ACTIVE
                ? "Used: " + id + ", which is named by social-scheduler.maton.connection-id."
                : "The connection " + id + " (social-scheduler.maton.connection-id) is not active but "
                        + found.get().statusWord() + ". Set the setting to an active one, or open its address to"
                        + " authorise it (social-scheduler maton connections get " + id + ").";
    }

    /** The gateway's own rule; a connection without a time cannot be placed, so it is no candidate. */
    private String ofDefault() {
        List<MatonConnection> active = active();
        if (active.isEmpty()) {
            return "None is active: create one and open its address to authorise it (social-scheduler maton connections"
                    + " create --wait).";
        }
        String oldest = active.stream()
                .filter(connection -> connection.creationTime() != null)
                .min(Comparator.comparing(MatonConnection::creationTime))
                .map(connection -> connection.id().toString())
                .orElse("one that the gateway chooses");
        return active.size() == 1
                ? "Used: " + active.get(0).id() + ", the only active one."
                : "Used: " + oldest + ", the oldest active one, since none is named. Several are active: name one in"
                        + " social-scheduler.maton.connection-id, so that no post lands in a wrong account.";
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
