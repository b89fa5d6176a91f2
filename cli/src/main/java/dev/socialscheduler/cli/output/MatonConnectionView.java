package dev.socialscheduler.cli.output;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.socialscheduler.backend.maton.MatonConnection;
import dev.socialscheduler.backend.maton.MatonConnectionStatus;
import dev.socialscheduler.cli.text.CleanText;
import dev.socialscheduler.cli.text.TextTable;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A connection in JSON and in a table. Its address is as sensitive as a password and only shown for a single
 * connection.
 */
public record MatonConnectionView(
        String id,
        String status,
        @Nullable String app,
        @Nullable String method,
        @Nullable String createdAt,
        @Nullable String updatedAt) {

    static MatonConnectionView of(MatonConnection connection) {
        return new MatonConnectionView(
                connection.id().value(),
                connection.statusWireName(),
                connection.app(),
                connection.method(),
                text(connection.creationTime()),
                text(connection.lastUpdatedTime()));
    }

    public static String json(List<MatonConnection> connections) {
        return JsonText.of(connections.stream().map(MatonConnectionView::of).toList());
    }

    public static String json(MatonConnection connection) {
        return JsonText.of(new WithAddress(of(connection), text(connection.url())));
    }

    public static TextTable table(List<MatonConnection> connections) {
        TextTable table = TextTable.of("ID", "Status", "App", "Method", "Created", "Updated");
        connections.forEach(connection -> table.row(
                connection.id().value(),
                connection.statusWireName(),
                Objects.requireNonNullElse(connection.app(), ""),
                Objects.requireNonNullElse(connection.method(), ""),
                Times.utc(connection.creationTime()),
                Times.utc(connection.lastUpdatedTime())));
        return table;
    }

    /** Returns the table of one connection with its URL below, because a cell would truncate it. */
    public static String withAddress(MatonConnection connection) {
        URI url = connection.url();
        String what = connection.status() == MatonConnectionStatus.ACTIVE ? "URL:" : "Open this URL to authorize it:";
        String below = url == null
                ? ""
                : System.lineSeparator() + System.lineSeparator() + what + System.lineSeparator() + address(url);
        return table(List.of(connection)) + below;
    }

    public static String address(URI url) {
        return CleanText.line(url.toString());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** A connection in JSON, with the address where the user authorizes it. */
    record WithAddress(
            @JsonUnwrapped MatonConnectionView connection,
            @Nullable String url) {}
}
