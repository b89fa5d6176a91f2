package dev.socialscheduler.emulator.internal.graphql.beta;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.graphql.budget.Budget;
import dev.socialscheduler.emulator.internal.graphql.current.GraphQlJson;
import dev.socialscheduler.emulator.internal.graphql.current.Times;
import dev.socialscheduler.emulator.internal.http.Answer;
import dev.socialscheduler.emulator.internal.http.Answer.Header;
import dev.socialscheduler.emulator.world.RateWindow;
import java.util.List;

/**
 * The request budget as the beta dialect reports it: three headers about one window, and the wait in the body of a 429.
 * The window is the shortest one, the only one of the Beta, or the one that is full.
 */
public final class BetaBudget {
    private BetaBudget() {}

    public static List<Header> headers(Budget budget) {
        Budget.Level level = level(budget, budget.refused().orElse(RateWindow.QUARTER_HOUR));
        return List.of(
                new Header("RateLimit-Limit", String.valueOf(level.quota())),
                new Header("RateLimit-Remaining", String.valueOf(level.remaining())),
                new Header("RateLimit-Reset", String.valueOf(Times.text(level.resetAt()))));
    }

    public static Answer rejection(Budget budget, RateWindow window) {
        ObjectNode entry = GraphQlJson.entry(Budget.TOO_MANY, "RATE_LIMIT_EXCEEDED");
        ((ObjectNode) entry.get("extensions"))
                .put("limitType", "CLIENT_ACCOUNT")
                .put("retryAfter", level(budget, window).secondsToReset(budget.now()));
        return GraphQlJson.errors(429, List.of(entry));
    }

    private static Budget.Level level(Budget budget, RateWindow window) {
        return budget.levels().stream()
                .filter(level -> level.window() == window)
                .findFirst()
                .orElseThrow();
    }
}
