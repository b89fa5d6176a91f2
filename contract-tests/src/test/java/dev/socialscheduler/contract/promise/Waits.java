package dev.socialscheduler.contract.promise;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.contract.judge.Call;
import dev.socialscheduler.contract.judge.Finding;
import dev.socialscheduler.contract.judge.Verdict;
import dev.socialscheduler.testsupport.proxy.ProxyFault;
import dev.socialscheduler.testsupport.proxy.ProxyFaults;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Kind 15: one call hangs, and another one waits for it. */
final class Waits {

    private static final long SHORT = 3;
    private static final long LONG = 30;

    private Waits() {}

    static List<Case> cases() {
        return List.of(Case.of(15, "a lookup is interrupted while another call hangs", Waits::interrupted));
    }

    private static Finding interrupted(Court court) throws Exception {
        SocialScheduler patient = court.another("http.read-timeout", "60s");
        patient.createPost(court.post("Oats")); // what a program asks first, it asks once
        CompletableFuture<Void> release = new CompletableFuture<>();
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch lost = new CountDownLatch(1);
        court.onCreate(after(hanging, ProxyFaults.heldUntil(release)));
        court.onCreate(after(lost, ProxyFaults.lost()));
        FutureTask<Call> first = new FutureTask<>(() -> court.create(patient, court.post("Rye, k00001x"), "k00001x"));
        FutureTask<Call> second =
                new FutureTask<>(() -> court.create(patient, court.post("Spelt, k00002x"), "k00002x"));
        new Thread(first).start();
        await(hanging);
        Thread waiting = new Thread(second);
        waiting.start();
        await(lost);
        waiting.interrupt();
        boolean isEnded = isDone(second);
        release.complete(null);
        Finding finding =
                court.judgedEach(List.of(first.get(LONG, TimeUnit.SECONDS), second.get(LONG, TimeUnit.SECONDS)));
        return isEnded || !finding.verdict().holds()
                ? finding
                : new Finding(Verdict.STUCK, "the interrupt was heard only when the other call had ended");
    }

    private static ProxyFault after(CountDownLatch latch, ProxyFault fault) {
        return exchange -> {
            latch.countDown();
            fault.apply(exchange);
        };
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        if (!latch.await(LONG, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the request has not come");
        }
    }

    private static boolean isDone(FutureTask<Call> call) throws Exception {
        try {
            call.get(SHORT, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
