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
 * Which requests go wrong, and how: it follows from a seed, from what a request asks, and from how often that was asked
 * before. So the same requests meet the same faults in whatever order several threads send them. Thread-safe.
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

    /** A plan in which nothing goes wrong yet. */
    public static FaultPlan seeded(long seed) {
        return new FaultPlan(seed, List.of());
    }

    /**
     * The same plan, in which requests for a root field, or for an endpoint of the older API, also go wrong with this
     * probability, each of these faults as often as it is named. A request that meets none by the
     * first rule that fits it comes to the next one.
     *
     * @throws IllegalArgumentException if the probability is not within 0 and 1 or no fault is given
     */
    public FaultPlan on(String rootField, double chance, Fault... among) {
        return with(rootField, Integer.MAX_VALUE, chance, among);
    }

    /**
     * The same, for requests that nobody has asked before: what meets no fault by this rule comes to the next ones.
     *
     * @throws IllegalArgumentException if the probability is not within 0 and 1 or no fault is given
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

    /** The fault of a request that asks for these root fields; it is counted. */
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
