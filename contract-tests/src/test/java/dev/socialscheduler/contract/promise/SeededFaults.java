package dev.socialscheduler.contract.promise;

import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import dev.socialscheduler.testsupport.proxy.ProxyFault;
import dev.socialscheduler.testsupport.proxy.ProxyFaults;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Faults by chance: the same sequence for the same seed. Asked for one at a time, so not thread-safe. */
final class SeededFaults implements Function<Received, ProxyFault> {

    private static final double CREATES = 0.35;
    private static final double READS = 0.08;

    private final LateCreates late = new LateCreates();
    private final Random random;
    private final Speech speech;
    private final List<ProxyFault> creates;
    private final List<ProxyFault> reads;

    SeededFaults(long seed, Speech speech) {
        this.random = new Random(seed);
        this.speech = speech;
        this.reads = common();
        this.creates = new ArrayList<>(common());
        this.creates.addAll(List.of(
                ProxyFaults.lost(),
                ProxyFaults.lost(),
                ProxyFaults.dropped(),
                late.late(),
                late.late(),
                another(),
                another(),
                ProxyFaults.after(Answer.html(409)),
                ProxyFaults.after(Answer.empty(200))));
        if (speech == Speech.GRAPHQL) {
            this.creates.add(Refusals.below("FORBIDDEN"));
            this.creates.add(Refusals.below("RATE_LIMIT_EXCEEDED"));
        }
    }

    private static List<ProxyFault> common() {
        return List.of(
                ProxyFaults.interim(103, 103),
                ProxyFaults.status("abc Maybe"),
                ProxyFaults.raw("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}"),
                ProxyFaults.cut(12),
                ProxyFaults.cut(400),
                ProxyFaults.reset(),
                ProxyFaults.after(Answer.html(404)),
                ProxyFaults.after(Answer.html(502)),
                ProxyFaults.after(Answer.html(503).with("Retry-After", "1796112000000")),
                ProxyFaults.header("X-RateLimit-Reset", "\u001b]0;owned\u0007"));
    }

    /** The latest answer to any other create, and no effect; lost if there is none yet. */
    private ProxyFault another() {
        return exchange -> exchange.earlier(speech::isCreate).ifPresentOrElse(exchange::reply, exchange::drop);
    }

    @Override
    public ProxyFault apply(Received request) {
        if (speech.isCreate(request)) {
            return chosen(CREATES, creates);
        }
        return speech.isList(request) ? late.before(chosen(READS, reads)) : ProxyFaults.none();
    }

    /** Lets everything late arrive. */
    void end() {
        late.arriveAll();
    }

    private ProxyFault chosen(double share, List<ProxyFault> faults) {
        return random.nextDouble() < share ? faults.get(random.nextInt(faults.size())) : ProxyFaults.none();
    }
}
