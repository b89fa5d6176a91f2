package dev.socialscheduler.cli.output;

import dev.socialscheduler.Quota;
import dev.socialscheduler.cli.text.TextTable;

/** The state of the request limits, for users. */
public final class QuotaTable {

    private QuotaTable() {}

    public static String of(Quota quota) {
        if (quota.windows().isEmpty()) {
            return "The provider has not reported its request limits.";
        }
        TextTable table = TextTable.of("Window", "Requests", "Spent", "Left", "Free again");
        quota.windows()
                .forEach(window -> table.row(
                        window.name(),
                        String.valueOf(window.limit()),
                        String.valueOf(window.limit() - window.remaining()),
                        String.valueOf(window.remaining()),
                        Times.utc(window.resetsAt())));
        return table.toString();
    }
}
