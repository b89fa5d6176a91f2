package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.exactly;
import static dev.socialscheduler.contract.pact.Fields.number;
import static dev.socialscheduler.contract.pact.GraphQlTalk.error;

import java.util.List;

/** Failures in the dialect {@code beta}: it tells its limits in other words. */
final class BetaFailures extends GraphQlFailures {

    BetaFailures(GraphQlTalk talk, GraphQlReading reading) {
        super(talk, reading);
    }

    @Override
    Exchange limits(Exchange exchange) {
        return exchange.answerHeader("RateLimit-Limit", "\\d+", "100")
                .answerHeader("RateLimit-Remaining", "\\d+", "98")
                .answerHeader("RateLimit-Reset", Fields.TIME, "2026-11-23T08:15:00.000Z");
    }

    @Override
    public List<Exchange> limitUsedUp() {
        return List.of(limits(account("for the account beyond the limit", States.USED_UP)
                        .answers(429))
                .like(error(
                        "Too many requests from this client. Please try again later.",
                        exactly("code", "RATE_LIMIT_EXCEEDED").and(number("retryAfter", 900)))));
    }
}
