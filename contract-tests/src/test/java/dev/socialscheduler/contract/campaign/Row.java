package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.http.RecordedRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One line of the table. */
record Row(
        Campaign campaign,
        Balance balance,
        int unknown,
        int absent,
        int doubts,
        int requests,
        Duration took,
        List<String> faults,
        List<String> complaints) {

    private static final String FORM = "%-8s %-7s %6s %8s %8s %7s %7s %7s %6s %5s %7s %5s %6s %9s %9s %8s%n";

    static Row of(Campaign campaign, Settlement settlement, int requests, Duration took, List<String> faults) {
        Balance balance = settlement.balance(campaign.isNaive(), campaign.door() == Door.V1);
        List<String> complaints = new ArrayList<>(settlement.complaints());
        complaints.addAll(balance.complaints());
        return new Row(
                campaign,
                balance,
                settlement.unknown(),
                settlement.absent(),
                settlement.doubts(),
                requests,
                took,
                faults,
                complaints);
    }

    /** The same row, with what happened to the requests behind each complaint, as far as the emulator remembers. */
    Row explained(Emulator emulator) {
        List<RecordedRequest> requested = emulator.requests().all();
        List<String> explained = complaints.stream()
                .map(complaint -> complaint
                        + Books.mark(complaint)
                                .map(mark -> history(mark, requested))
                                .orElse(""))
                .toList();
        return new Row(campaign, balance, unknown, absent, doubts, requests, took, faults, explained);
    }

    private static String history(String mark, List<RecordedRequest> requested) {
        return requested.stream()
                .filter(request -> request.variables().toString().contains(mark))
                .map(request -> request.status() + (request.fault() == null ? "" : " " + request.fault()))
                .collect(Collectors.joining(", ", "; requests: ", ""));
    }

    static String header() {
        return String.format(
                Locale.ROOT,
                FORM,
                "backend",
                "client",
                "wanted",
                "created",
                "refused",
                "unknown",
                "=found",
                "=absent",
                "doubts",
                "lost",
                "dup.",
                "told",
                "wrong",
                "requests",
                "per post",
                "seconds");
    }

    @Override
    public String toString() {
        int wanted = campaign.posts();
        return String.format(
                Locale.ROOT,
                FORM,
                campaign.door().id,
                campaign.manner().id,
                wanted,
                balance.created(),
                balance.refused(),
                unknown,
                unknown - absent,
                absent,
                doubts,
                balance.lost(),
                balance.silent(),
                balance.told(),
                balance.wrong(),
                requests,
                String.format(Locale.ROOT, "%.2f", requests / (double) wanted),
                String.format(Locale.ROOT, "%.1f", took.toMillis() / 1_000.0));
    }
}
