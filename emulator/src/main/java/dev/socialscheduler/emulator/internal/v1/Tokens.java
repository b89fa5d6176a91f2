package dev.socialscheduler.emulator.internal.v1;

import dev.socialscheduler.emulator.internal.http.Answer;
import dev.socialscheduler.emulator.internal.http.Answer.Header;
import dev.socialscheduler.emulator.internal.http.Request;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.v1.V1Quirk;
import dev.socialscheduler.emulator.v1.V1Quirks;
import dev.socialscheduler.emulator.world.Account;
import java.util.List;
import java.util.Optional;

/**
 * Identifies the sender of a request. The token may be in the header, the query or the form; the first one found is
 * used.
 */
final class Tokens {
    private static final String SCHEME = "Bearer ";
    private static final Header CHALLENGE = new Header(
            "WWW-Authenticate",
            "OAuth realm='Service', error='invalid_request', error_description='No access token was sent'");

    private final WorldService world;
    private final V1Quirks quirks;

    Tokens(WorldService world, V1Quirks quirks) {
        this.world = world;
        this.quirks = quirks;
    }

    static Optional<String> token(Request request, Parameters parameters) {
        return request.header("Authorization")
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()).strip())
                .or(() -> parameters.query().text(Parameters.TOKEN))
                .or(() -> parameters.form().text(Parameters.TOKEN));
    }

    Optional<Account> account(Optional<String> token) {
        return token.flatMap(world::accountOfV1Token);
    }

    /** Returns the rejection for one of three cases: no token, a token of the new API, any other. */
    Answer rejection(Optional<String> token) {
        V1ErrorFormat shape = new V1ErrorFormat(quirks);
        if (quirks.has(V1Quirk.TOKEN_REFUSED_WITH_1001)) {
            return shape.answer(V1Exception.of(ErrorCode.TOKEN_REQUIRED));
        }
        if (token.isEmpty()) {
            return Answer.text(401, "text/html", "").with(List.of(CHALLENGE));
        }
        boolean isNewKey = token.flatMap(world::accountOfKey).isPresent();
        return shape.answer(V1Exception.of(isNewKey ? ErrorCode.NEW_KEY : ErrorCode.UNAUTHORIZED));
    }
}
