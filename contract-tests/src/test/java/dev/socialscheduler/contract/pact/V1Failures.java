package dev.socialscheduler.contract.pact;

import dev.socialscheduler.Network;
import java.util.List;

/** Failures of the older API. */
final class V1Failures implements FailureWire {

    private final V1Talk talk;

    V1Failures(V1Talk talk) {
        this.talk = talk;
    }

    private Exchange account(String words, String state) {
        return talk.get(words, "user", States.of(state));
    }

    @Override
    public List<Exchange> badKey() {
        return List.of(account("for the account with a bad token", States.UNKNOWN_KEY)
                .answers(401)
                .like(V1Talk.error("Unauthorized", 401)));
    }

    @Override
    public List<Exchange> refusedAtTheEdge() {
        return List.of(account("for the account that never arrives", States.EDGE)
                .answers(403)
                .answersText("text/html; charset=UTF-8", "<html><body>Access denied</body></html>"));
    }

    @Override
    public List<Exchange> limitUsedUp() {
        return List.of(account("for the account beyond the limit", States.USED_UP)
                .answers(429)
                .like(V1Talk.error("Too many requests", 429)));
    }

    @Override
    public List<Exchange> readingFails() {
        return List.of(account("for the account while the provider fails", States.BUSY)
                .answers(502)
                .like(V1Talk.error("An unknown error occurred", 1000)));
    }

    @Override
    public List<Exchange> postingFails() {
        Form form = V1Posting.form(Examples.channel(Network.MASTODON).value(), Examples.TEXT);
        return List.of(
                talk.post("for a new post while the provider fails", "updates/create", form, States.of(States.BUSY))
                        .answers(502)
                        .like(V1Talk.error("An unknown error occurred", 1000)));
    }

    /** The key is one of today, for the other API. */
    List<Exchange> keyOfToday() {
        return List.of(account("for the account with a key of the newer API", States.NEWER_KEY)
                .answers(401)
                .like(V1Talk.error("OIDC tokens are not accepted for direct API access", 401)
                        .and(Fields.matching(
                                "error",
                                ".*OIDC tokens are not accepted.*",
                                "OIDC tokens are not accepted for direct API access"))));
    }

    List<Exchange> retired() {
        return List.of(account("for the account after the retirement", States.RETIRED)
                .answers(410)
                .like(V1Talk.error("This API has been retired.", 410)));
    }
}
