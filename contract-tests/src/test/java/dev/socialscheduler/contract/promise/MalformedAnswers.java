package dev.socialscheduler.contract.promise;

import dev.socialscheduler.contract.judge.Finding;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.proxy.ProxyFault;
import dev.socialscheduler.testsupport.proxy.ProxyFaults;
import java.util.ArrayList;
import java.util.List;

/** Kind 1: an HTTP or JSON library throws what nobody expects of it. */
final class MalformedAnswers {

    private static final String MARK = "k00001x";
    private static final int DEEP = 100_000;

    private MalformedAnswers() {}

    static List<Case> cases() {
        List<Case> all = new ArrayList<>(heads());
        all.add(of("an answer that is nested too deep", ProxyFaults.body(body -> "{\"data\":" + "[".repeat(DEEP))));
        all.add(of("two 103 heads", ProxyFaults.interim(103, 103)).overHttp2());
        all.add(of("a status that is no number", ProxyFaults.status("abc")).overHttp2());
        all.add(of("503 that asks for a retry after 56,916 years", absurd()).overHttp2());
        all.add(of("GOAWAY", ProxyFaults.goAway()).overHttp2());
        all.add(of("a reset stream", ProxyFaults.reset()).overHttp2());
        all.add(Case.of(1, "two 103 heads before the list of a lookup", MalformedAnswers::lookup));
        return all;
    }

    private static List<Case> heads() {
        return List.of(
                of("two 103 heads", ProxyFaults.interim(103, 103)),
                of("a 102 and a 103 head", ProxyFaults.interim(102, 103)),
                of("a 100 head nobody asked for", ProxyFaults.interim(100, 100)),
                of("503 that asks for a retry after 56,916 years", absurd()),
                of("a status that is no number", ProxyFaults.status("abc Maybe")),
                of("a status of 1,000", ProxyFaults.status("1000 Much")),
                of("another protocol", ProxyFaults.raw("ICY 200 OK\r\n\r\n{}")),
                of("a head without a colon", ProxyFaults.raw("HTTP/1.1 200 OK\r\nno colon\r\n\r\n{}")),
                of("a head with an empty name", ProxyFaults.raw("HTTP/1.1 200 OK\r\n: value\r\n\r\n{}")),
                of("a length that is no number", ProxyFaults.raw("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}")),
                of(
                        "a chunk of no size",
                        ProxyFaults.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")),
                of("half a head", ProxyFaults.cut(12)),
                of("a type that is none", ProxyFaults.header("Content-Type", ";;;charset==\u0001")),
                of("an encoding that is none", ProxyFaults.header("Content-Encoding", "gzip")));
    }

    private static Case of(String name, ProxyFault fault) {
        return Case.of(1, name, court -> court.trial(court.post("Fresh bread, " + MARK), MARK, fault));
    }

    private static ProxyFault absurd() {
        return ProxyFaults.after(Answer.html(503).with("Retry-After", "1796112000000"));
    }

    private static Finding lookup(Court court) throws InterruptedException {
        court.onLists(ProxyFaults.interim(103, 103));
        return court.trial(court.post("Fresh bread, " + MARK), MARK, ProxyFaults.lost());
    }
}
