package dev.socialscheduler.contract.promise;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.contract.judge.Call;
import dev.socialscheduler.contract.judge.Finding;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.proxy.ProxyFault;
import dev.socialscheduler.testsupport.proxy.ProxyFaults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Kind 4: it is not the same time everywhere. */
final class Clocks {

    private static final String MARK = "k00001x";

    private Clocks() {}

    static List<Case> cases() {
        List<Case> all = new ArrayList<>();
        for (Duration skew : List.of(Duration.ofSeconds(40), Duration.ofMinutes(10), Duration.ofHours(2))) {
            String by = skew.toString().substring(2).toLowerCase(Locale.ROOT);
            all.add(Case.of(4, "the provider is " + by + " behind", court -> lost(court, skew)));
            all.add(Case.of(4, "the provider is " + by + " ahead", court -> lost(court, skew.negated())));
            all.add(Case.of(4, "the provider is " + by + " behind, reconciled later", court -> later(court, skew)));
        }
        all.add(Case.of(4, "the provider is 40s behind, reconciled by another process", Clocks::elsewhere));
        all.add(Case.of(4, "the provider is 40s behind, and the post goes out at once", court -> {
            court.skew(Duration.ofSeconds(40));
            return court.trial(court.immediate("Fresh bread, " + MARK), MARK, ProxyFaults.lost());
        }));
        all.add(Case.of(4, "the edge is an hour behind", court -> dated(court, "Sat, 21 Nov 2026 07:00:00 GMT")));
        all.add(Case.of(4, "the edge is a day ahead", court -> dated(court, "Sun, 22 Nov 2026 08:00:00 GMT")));
        return all;
    }

    private static Finding lost(Court court, Duration skew) throws InterruptedException {
        court.skew(skew);
        return court.trial(court.post("Fresh bread, " + MARK), MARK, ProxyFaults.lost());
    }

    private static Finding later(Court court, Duration skew) throws InterruptedException {
        ProxyFault down = ProxyFaults.instead(Answer.html(502));
        court.skew(skew);
        court.onLists(down);
        return court.trial(court.post("Fresh bread, " + MARK), MARK, ProxyFaults.lost());
    }

    /** A fresh process knows of no clock but its own. */
    private static Finding elsewhere(Court court) throws InterruptedException {
        court.skew(Duration.ofSeconds(40));
        court.onLists(ProxyFaults.instead(Answer.html(502)));
        court.onCreate(ProxyFaults.lost());
        SocialScheduler killed = court.elsewhere();
        Call call = court.create(killed, court.post("Fresh bread, " + MARK), MARK);
        killed.close();
        return court.judged(call);
    }

    private static Finding dated(Court court, String date) throws InterruptedException {
        court.nature(answer -> answer.with("Date", date));
        return court.trial(court.post("Fresh bread, " + MARK), MARK, ProxyFaults.lost());
    }
}
