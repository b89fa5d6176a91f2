package dev.socialscheduler.contract.promise;

import dev.socialscheduler.NewIdea;
import dev.socialscheduler.contract.judge.Claim;
import dev.socialscheduler.contract.judge.Effects;
import dev.socialscheduler.contract.judge.Finding;
import dev.socialscheduler.contract.judge.Verdict;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.proxy.ProxyFault;
import dev.socialscheduler.testsupport.proxy.ProxyFaults;
import java.time.Duration;
import java.util.List;

/** Ideas, which only GraphQL has. */
final class Ideas {

    private static final String TEXT = "An idea about bread";

    private Ideas() {}

    static List<Case> cases() {
        return List.of(
                of(1, "two 103 heads", ProxyFaults.interim(103, 103)),
                of(2, "the answer of another idea", ProxyFaults.earlier(Speech.GRAPHQL::isWrite)),
                of(3, "FORBIDDEN at a path below the mutation", Refusals.below("FORBIDDEN")),
                of(13, "404 with HTML", ProxyFaults.after(Answer.html(404))),
                graphQl(Case.of(4, "the provider is 40s behind, for an idea", court -> {
                    court.skew(Duration.ofSeconds(40));
                    return trial(court, ProxyFaults.lost());
                })));
    }

    private static Case of(int kind, String name, ProxyFault fault) {
        return graphQl(Case.of(kind, name + ", for an idea", court -> trial(court, fault)));
    }

    private static Case graphQl(Case each) {
        return each.notOn(Lane.V1, "v1 has no ideas");
    }

    private static NewIdea idea(String text) {
        return NewIdea.builder().text(text).build();
    }

    private static Finding trial(Court court, ProxyFault fault) throws InterruptedException {
        court.scheduler().createIdea(idea("Another idea"));
        court.script().once(court.speech()::isWrite, fault);
        Claim claim = Claim.ofEffect(() -> court.scheduler().createIdea(idea(TEXT)));
        court.calm();
        long ideas = court.emulator().world().ideas().stream()
                .filter(idea -> idea.toString().contains(TEXT))
                .count();
        Finding finding = Effects.judge(claim, ideas > 0, court.scheduler()::reconcile);
        return finding.verdict() == Verdict.HELD && ideas > 1
                ? new Finding(Verdict.DOUBLE_UNTOLD, ideas + " ideas, " + finding.evidence())
                : finding;
    }
}
