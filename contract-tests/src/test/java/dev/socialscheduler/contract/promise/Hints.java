package dev.socialscheduler.contract.promise;

import dev.socialscheduler.contract.judge.Call;
import dev.socialscheduler.contract.judge.Claim;
import dev.socialscheduler.contract.judge.Finding;
import dev.socialscheduler.contract.judge.Verdict;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.log.LogCapture;
import dev.socialscheduler.testsupport.proxy.ProxyFault;
import dev.socialscheduler.testsupport.proxy.ProxyFaults;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.event.Level;

/** Kinds 10 and 14: headers that would stop a process for years, or speak to its terminal. */
final class Hints {

    private static final Duration LONGEST = Duration.ofDays(32);
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\r\n\t]]");

    private Hints() {}

    static List<Case> cases() {
        return List.of(
                Case.of(
                        10,
                        "429 that asks for a retry after 317 years",
                        court -> stopped(court, limited(court, "Retry-After", "9999999999"))),
                Case.of(
                        10,
                        "a window that opens in 2286",
                        court -> stopped(court, ProxyFaults.answer(answer -> usedUp(answer, "9999999999")))),
                Case.of(14, "a header with control characters", Hints::header),
                Case.of(14, "a refusal with control characters", Hints::message));
    }

    private static ProxyFault limited(Court court, String name, String value) {
        Answer answer = court.speech() == Speech.REST
                ? Answer.json(429, "{\"error\":\"Too many requests\",\"code\":429}")
                : Answer.error(429, "Too many requests", "RATE_LIMIT_EXCEEDED");
        return ProxyFaults.instead(answer.with(name, value));
    }

    private static Answer usedUp(Answer answer, String reset) {
        return answer.with("X-RateLimit-Limit", "100")
                .with("X-RateLimit-Remaining", "0")
                .with("X-RateLimit-Reset", reset);
    }

    /** After the longest window that is known, a request goes out again. */
    private static Finding stopped(Court court, ProxyFault fault) throws InterruptedException {
        court.onCreate(fault);
        Call first = court.create(court.post("Rye, k00001x"), "k00001x");
        Finding before = court.judged(first);
        court.emulator().clock().advance(LONGEST);
        Call second = court.create(court.post("Spelt, k00002x"), "k00002x");
        if (!before.verdict().holds()) {
            return before;
        }
        return second.claim() instanceof Claim.NotApplied no
                ? new Finding(Verdict.STUCK, no.reason().getMessage())
                : court.judged(second);
    }

    private static Finding header(Court court) throws InterruptedException {
        try (LogCapture log = LogCapture.of("dev.socialscheduler", Level.DEBUG)) {
            court.onCreate(ProxyFaults.answer(answer -> usedUp(answer, "\u001b]0;owned\u0007")));
            return logged(court.judged(court.create(court.post("Rye, k00001x"), "k00001x")), log.text());
        }
    }

    private static Finding message(Court court) throws InterruptedException {
        String escaped = "\\u001b]0;owned\\u0007";
        Answer refusal = court.speech() == Speech.REST
                ? Answer.json(400, "{\"success\":false,\"message\":\"" + escaped + "\",\"code\":1022}")
                : Answer.error(200, escaped, "BAD_USER_INPUT");
        try (LogCapture log = LogCapture.of("dev.socialscheduler", Level.DEBUG)) {
            court.onCreate(ProxyFaults.instead(refusal));
            Call call = court.create(court.post("Rye, k00001x"), "k00001x");
            String message =
                    call.claim() instanceof Claim.NotApplied no ? no.reason().getMessage() : "";
            return logged(court.judged(call), log.text() + message);
        }
    }

    private static Finding logged(Finding finding, String text) {
        return finding.verdict().holds() && CONTROL.matcher(text).find()
                ? new Finding(
                        Verdict.CONTROL_CHARACTERS,
                        text.lines()
                                .filter(line -> CONTROL.matcher(line).find())
                                .map(line -> CONTROL.matcher(line).replaceAll("?"))
                                .toList()
                                .toString())
                : finding;
    }
}
