package dev.socialscheduler.contract.promise;

import dev.socialscheduler.contract.judge.Finding;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.proxy.ProxyFault;
import dev.socialscheduler.testsupport.proxy.ProxyFaults;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Kinds 3 and 13: what looks like a refusal after the post was made. */
final class Refusals {

    private static final String MARK = "k00001x";

    private Refusals() {}

    static List<Case> cases() {
        List<Case> all = new ArrayList<>();
        for (String code : List.of("FORBIDDEN", "RATE_LIMIT_EXCEEDED", "NOT_FOUND", "UNAUTHENTICATED")) {
            all.add(Case.of(3, code + " at a path below the mutation", court -> trial(court, below(code)))
                    .notOn(Lane.V1, "v1's errors have no path"));
        }
        all.add(Case.of(3, "FORBIDDEN at the path of the mutation", court -> trial(court, at("FORBIDDEN")))
                .notOn(Lane.V1, "v1's errors have no path"));
        for (int status : new int[] {400, 401, 403, 404, 409, 410, 413, 422, 429}) {
            all.add(of(status + " with HTML", Answer.html(status)));
        }
        Stream.of(301, 302, 307)
                .map(status -> of(status + " elsewhere", Answer.html(status).with("Location", "https://example.com/")))
                .forEach(all::add);
        all.add(of("404 with somebody else's JSON", Answer.json(404, "{\"message\":\"no Route matched\"}")));
        all.add(of("408 with JSON", Answer.json(408, "{\"error\":\"Request timeout\",\"code\":408}")));
        all.add(of("404 with HTML", Answer.html(404)).overHttp2());
        all.add(of("304 without a body", Answer.empty(304)));
        all.add(of("204 without a body", Answer.empty(204)));
        all.add(of("200 without a body", Answer.empty(200)));
        return all;
    }

    private static Case of(String name, Answer answer) {
        return Case.of(13, name, court -> trial(court, ProxyFaults.after(answer)));
    }

    private static Finding trial(Court court, ProxyFault fault) throws InterruptedException {
        return court.trial(court.post("Fresh bread, " + MARK), MARK, fault);
    }

    /** A refusal at a path that shows that the mutation has run; it has. */
    static ProxyFault below(String code) {
        return ProxyFaults.answer(answer -> error(Json.rootField(answer.body()), ",\"post\",\"channel\"", code));
    }

    private static ProxyFault at(String code) {
        return ProxyFaults.answer(answer -> error(Json.rootField(answer.body()), "", code));
    }

    private static Answer error(String root, String below, String code) {
        return Answer.ok("{\"data\":null,\"errors\":[{\"message\":\"Not now\",\"path\":[\"" + root + "\"" + below
                + "],\"extensions\":{\"code\":\"" + code + "\"}}]}");
    }
}
