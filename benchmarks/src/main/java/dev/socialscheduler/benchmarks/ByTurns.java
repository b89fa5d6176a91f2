package dev.socialscheduler.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * Lets contenders with similar times alternate in one JVM, a few calls each. Other load on the machine changes within
 * seconds and affects all of them alike. The ratio within a round is therefore more reliable than that of two JMH
 * forks, which run one after the other. Three contenders share the JVM's optimizations of OkHttp and Moshi, which
 * affects all three alike.
 */
final class ByTurns {

    private static final List<String> WHO =
            List.of(Contenders.OKHTTP, Contenders.OURS, Contenders.RETROFIT, Contenders.JDK);
    private static final Map<String, Consumer<Contender>> WORK =
            Map.of("createPost", Contender::createPost, "page", Contender::page);

    /** Calls per turn, chosen so that the turns of both workloads take about the same time. */
    private static final Map<String, Integer> CALLS = Map.of("createPost", 300, "page", 60);

    private static final double MICRO = 1e3;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final List<List<Block>> rounds = new ArrayList<>();
    private final List<Contender> contenders;
    private final String work;

    private ByTurns(String work, List<Contender> contenders) {
        this.work = work;
        this.contenders = contenders;
    }

    /** The cost of a call: microseconds, and microseconds of CPU in all threads. */
    private record Block(double micros, double cpu) {}

    /** Takes the workload, the numbers of warm-up and measured rounds, and the file for the result. */
    public static void main(String[] args) throws IOException {
        int cold = Integer.parseInt(args[1]);
        int warm = Integer.parseInt(args[2]);
        try (ResponderProcess responder = ResponderProcess.start(Responder.HTTP_2)) {
            List<Contender> contenders = new ArrayList<>();
            for (String who : WHO) {
                contenders.add(Contenders.create(who, responder.address()));
            }
            ByTurns turns = new ByTurns(args[0], contenders);
            for (int round = 0; round < cold + warm; round++) {
                turns.round(round);
            }
            Files.write(Path.of(args[3]), turns.lines(turns.rounds.subList(cold, cold + warm)));
            for (Contender contender : contenders) {
                contender.close();
            }
        }
    }

    /** Rotates the contender that begins. */
    private void round(int number) {
        Block[] blocks = new Block[contenders.size()];
        for (int i = 0; i < blocks.length; i++) {
            int who = (i + number) % blocks.length;
            blocks[who] = block(contenders.get(who));
        }
        rounds.add(List.of(blocks));
    }

    private Block block(Contender contender) {
        int calls = CALLS.getOrDefault(work, 1);
        Consumer<Contender> call = Peers.required(WORK.get(work));
        long cpu = system.getProcessCpuTime();
        long began = System.nanoTime();
        for (int i = 0; i < calls; i++) {
            call.accept(contender);
        }
        double nanos = System.nanoTime() - began;
        return new Block(nanos / calls / MICRO, (system.getProcessCpuTime() - cpu) / MICRO / calls);
    }

    private List<String> lines(List<List<Block>> measured) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < contenders.size(); i++) {
            int who = i;
            lines.add(String.join(
                    "\t",
                    work,
                    WHO.get(who),
                    median(measured, round -> round.get(who).micros()),
                    median(
                            measured,
                            round -> round.get(who).micros() / round.get(0).micros()),
                    Double.toString(cpu(measured, who)),
                    Double.toString(cpu(measured, who) / cpu(measured, 0))));
        }
        return lines;
    }

    /** Returns the mean, because a single block is too short for the CPU clock. */
    private static double cpu(List<List<Block>> rounds, int who) {
        return rounds.stream()
                .mapToDouble(round -> round.get(who).cpu())
                .average()
                .orElseThrow();
    }

    private static String median(List<List<Block>> rounds, ToDoubleFunction<List<Block>> figure) {
        return Double.toString(
                Median.of(rounds.stream().mapToDouble(figure).boxed().toList()));
    }
}
