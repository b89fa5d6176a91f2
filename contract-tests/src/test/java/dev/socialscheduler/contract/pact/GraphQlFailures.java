package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.exactly;
import static dev.socialscheduler.contract.pact.GraphQlTalk.error;
import static dev.socialscheduler.contract.pact.GraphQlTalk.nothing;

import dev.socialscheduler.Network;
import java.util.List;

/** Failures as the service shows them, in the dialect {@code current}. */
class GraphQlFailures implements FailureWire {

    private static final String PAGE = "<!DOCTYPE html><html><body><h1>Access denied</h1></body></html>";

    private final GraphQlTalk talk;
    private final GraphQlReading reading;
    private final GraphQlMutations mutations;

    GraphQlFailures(GraphQlTalk talk, GraphQlReading reading) {
        this.talk = talk;
        this.reading = reading;
        this.mutations = new GraphQlMutations(talk);
    }

    /** The question for the account, asked in a state in which no answer comes. */
    final Exchange account(String words, String state) {
        return talk.query(words, "Account", Fields.NONE, States.of(state));
    }

    @Override
    public List<Exchange> badKey() {
        return badKey("for the account with a bad key", States.UNKNOWN_KEY);
    }

    final List<Exchange> badKey(String words, String state) {
        return List.of(account(words, state).answers(401).like(error("Access token is not valid", "UNAUTHENTICATED")));
    }

    @Override
    public List<Exchange> refusedAtTheEdge() {
        return List.of(account("for the account that never arrives", States.EDGE)
                .answers(403)
                .answersText("text/html; charset=UTF-8", PAGE));
    }

    @Override
    public List<Exchange> limitUsedUp() {
        return List.of(limits(account("for the account beyond the limit", States.USED_UP)
                        .answers(429))
                .answerHeader("Retry-After", "\\d+", "900")
                .like(error(
                        "Too many requests from this client. Please try again later.",
                        exactly("code", "RATE_LIMIT_EXCEEDED").and(exactly("window", "15m")))));
    }

    /** The headers that tell the limits. */
    Exchange limits(Exchange exchange) {
        return exchange.answerHeader("RateLimit", "\"[^\"]+\";r=\\d+;t=\\d+.*", "\"100-in-15min\";r=98;t=897")
                .answerHeader(
                        "RateLimit-Policy",
                        "\"[^\"]+\";q=\\d+;w=\\d+.*",
                        "\"100-in-15min\";q=100;w=900;pk=:ZjJjZjVmNzM5M2Zm:");
    }

    @Override
    public List<Exchange> limitsTold() {
        return List.of(limits(reading.accountWith(
                "for the account while requests are counted", Fields.NONE, States.of(States.COUNTED))));
    }

    @Override
    public List<Exchange> readingFails() {
        return List.of(account("for the account while the provider fails", States.BUSY)
                .answers(502)
                .like(error("The upstream server failed to answer", "UPSTREAM_SERVER_ERROR")));
    }

    @Override
    public List<Exchange> postingFails() {
        return List.of(create("for a new post while the provider fails", States.BUSY)
                .answers(502)
                .like(error("The upstream server failed to answer", "UPSTREAM_SERVER_ERROR")));
    }

    @Override
    public List<Exchange> nothingTold() {
        return List.of(create("for a new post of which nothing is told", States.LOST)
                .answers(200)
                .like(nothing(error("An unexpected error occurred", "UNEXPECTED"))));
    }

    Exchange create(String words, String state) {
        return mutations.create(
                words,
                Examples.channel(Network.MASTODON),
                GraphQlMutations.QUEUE.and(GraphQlMutations.TEXT),
                States.of(state));
    }
}
