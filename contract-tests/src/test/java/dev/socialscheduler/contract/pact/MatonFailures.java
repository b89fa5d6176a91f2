package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.text;

import java.util.List;

/**
 * Failures behind the gateway: its own, and those of Buffer that it passes on. How its own errors look is not documented;
 * that they are JSON with a message is a guess, and the library takes anything.
 */
final class MatonFailures extends GraphQlFailures {

    MatonFailures(GraphQlTalk talk, GraphQlReading reading) {
        super(talk, reading);
    }

    private Exchange own(String words, String state, int status, String message) {
        return account(words, state).answers(status).like(text("message", message));
    }

    @Override
    public List<Exchange> badKey() {
        return List.of(own("for the account with a bad key", States.UNKNOWN_KEY, 401, "Invalid API key"));
    }

    List<Exchange> badConnection() {
        return badKey("for the account over a connection whose key was revoked", States.REVOKED);
    }

    List<Exchange> hasty() {
        return List.of(own("for the account too soon after others", States.HASTY, 429, "Too many requests"));
    }

    List<Exchange> broken() {
        return List.of(own("for the account while the gateway fails", States.BROKEN, 500, "Internal server error"));
    }

    List<Exchange> expired() {
        return List.of(own("for the account over an expired connection", States.EXPIRED, 500, "Internal server error"));
    }

    List<Exchange> brokenWhilePosting() {
        return List.of(create("for a new post while the gateway fails", States.BROKEN)
                .answers(500)
                .like(text("message", "Internal server error")));
    }

    List<Exchange> inactive() {
        return List.of(own(
                "for the account over a connection that is not active",
                States.INACTIVE,
                400,
                "Missing buffer connection: the one in Maton-Connection is PENDING"));
    }

    List<Exchange> noConnection() {
        return List.of(own(
                "for the account without a connection",
                States.NO_CONNECTION,
                400,
                "Missing buffer connection: there is no active one"));
    }
}
