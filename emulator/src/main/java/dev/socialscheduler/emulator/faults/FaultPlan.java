package dev.socialscheduler.emulator.faults;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which requests fail, and how. The decision depends on a seed, on the content of a request, and on how often
 * the same content was sent before. The same requests therefore get the same faults, whatever the order of threads.
 * Thread-safe.
 *
 * <pre>{@code
 * emulator.faults().programme(FaultPlan.seeded(42)
 *         .on("createPost", 0.3, Fault.loseAnswer(), Fault.loseRequest())
 *         .on("posts", 0.1, Fault.serverErrorBefore(502)));
 * }</pre>
 */
public final class FaultPlan {
    private final long seed;
    private final List<Rule> rules;
    private final Map<String, Integer> asked = new HashMap<>();

    private FaultPlan(long seed, List<Rule> rules) {
        this.seed = seed;
        this.rules = List.copyOf(rules);
    }

    /** Returns a plan without faults. */
    public static FaultPlan seeded(long seed) {
        return new FaultPlan(seed, List.of());
    }

    /**
     * Returns this plan with a rule added: requests for a root field, or for a REST API v1 endpoint, fail with this
     * probability. A fault that is listed twice is twice as likely. A request that gets no fault from the first
     * matching rule goes on to the next one.
     *
     * @throws IllegalArgumentException if the probability is not between 0 and 1 or no fault is given
     */
    public FaultPlan on(String rootField, double chance, Fault... among) {
        return with(rootField, Integer.MAX_VALUE, chance, among);
    }

    /**
     * Like {@link #on}, but only for requests whose content was not sent before.
     *
     * @throws IllegalArgumentException if the probability is not between 0 and 1 or no fault is given
     */
    public FaultPlan onFirst(String rootField, double chance, Fault... among) {
        return with(rootField, 1, chance, among);
    }

    private FaultPlan with(String rootField, int times, double chance, Fault... among) {
        if (!(chance >= 0 && chance <= 1) || among.length == 0) {
            throw new IllegalArgumentException("a probability from 0 to 1 and at least one fault are required");
        }
        List<Rule> more = new ArrayList<>(rules);
        more.add(new Rule(
                times,
                chance,
                List.of(among).stream().map(fault -> fault.on(rootField)).toList()));
        return new FaultPlan(seed, more);
    }

    /** Returns the fault for a request for these root fields, and counts the request. */
    synchronized Optional<Fault> next(List<String> rootFields, String question) {
        int time = rules.isEmpty() ? 0 : asked.merge(question, 1, Integer::sum);
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (time <= rule.times() && rule.among().get(0).matches(rootFields)) {
                byte[] hash = hash(question, i, time);
                if (unsigned(hash, 0) / 0x1p32 < rule.chance()) {
                    return Optional.of(rule.among()
                            .get((int) (unsigned(hash, 4) % rule.among().size())));
                }
            }
        }
        return Optional.empty();
    }

    private byte[] hash(String question, int rule, int time) {
        try {
            String all = seed + "/" + rule + "/" + time + "/" + question;
            return MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static long unsigned(byte[] hash, int from) {
        long number = 0;
        for (int i = from; i < from + 4; i++) {
            number = number << 8 | (hash[i] & 0xff);
        }
        return number;
    }

    private record Rule(int times, double chance, List<Fault> among) {}
}
