package dev.socialscheduler.contract.promise;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.contract.judge.Call;
import dev.socialscheduler.contract.judge.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many creates from several threads through the proxy, which spoils them by chance; every one is judged.
 *
 * @param isPassing whether each call has a scheduler of its own
 */
record JudgedCampaign(Lane lane, long seed, int posts, boolean isPassing) {

    private static final int THREADS = 8;
    private static final List<String> CHANNELS = List.of(
            "mastodon:harbour-bakery",
            "bluesky:harbour-bakery",
            "threads:harbour-bakery",
            "linkedin:northwind-cycling-club");

    /** Returns what the judge found, by the content that was wanted. */
    Map<String, Finding> run() throws InterruptedException, ExecutionException {
        try (Court court = new Court(lane, null)) {
            court.scheduler();
            SeededFaults faults = new SeededFaults(seed, lane.speech());
            court.script().otherwise(faults);
            Map<String, List<Call>> calls = new TreeMap<>();
            for (Call call : made(court)) {
                calls.computeIfAbsent(call.mark(), none -> new ArrayList<>()).add(call);
            }
            faults.end();
            court.calm();
            Map<String, Finding> findings = new TreeMap<>();
            calls.forEach((mark, equal) -> findings.put(mark, court.judgment(equal)));
            return findings;
        }
    }

    private List<Call> made(Court court) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Call>> waiting = new ArrayList<>();
            for (Wanted wanted : wanted(court)) {
                waiting.add(threads.submit(() -> made(court, wanted)));
            }
            List<Call> calls = new ArrayList<>();
            for (Future<Call> each : waiting) {
                calls.add(each.get());
            }
            return calls;
        } finally {
            threads.shutdownNow();
        }
    }

    private Call made(Court court, Wanted wanted) {
        if (!isPassing) {
            return court.create(wanted.post, wanted.mark);
        }
        try (SocialScheduler own = court.passing()) {
            return court.create(own, wanted.post, wanted.mark);
        }
    }

    /** One in eight is wanted twice or three times; equal ones follow each other. */
    private List<Wanted> wanted(Court court) {
        Random random = new Random(seed);
        List<Wanted> all = new ArrayList<>();
        for (int number = 0; all.size() < posts; number++) {
            String mark = String.format(Locale.ROOT, "k%05dx", number);
            Wanted wanted = new Wanted(mark, post(court, mark, number, random));
            int times = random.nextInt(8) == 0 ? 2 + random.nextInt(2) : 1;
            for (int i = 0; i < times; i++) {
                all.add(wanted);
            }
        }
        return all;
    }

    private NewPost post(Court court, String mark, int number, Random random) {
        NewPost.Builder post = NewPost.on(court.channel(CHANNELS.get(random.nextInt(CHANNELS.size()))))
                .text("Fresh bread, " + mark);
        int dice = random.nextInt(10);
        if (dice < 3) {
            post.at(Court.START.plus(Duration.ofDays(300)).plus(Duration.ofMinutes(170L * number)));
        } else if (dice == 3) {
            post.next();
        } else if (dice == 4 && lane != Lane.V1) {
            post.asDraft();
        }
        return post.build();
    }

    private record Wanted(String mark, NewPost post) {}
}
