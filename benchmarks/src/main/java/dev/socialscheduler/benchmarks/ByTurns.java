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
 * Lets those that come near each other work by turns in one JVM, a few calls each. What the machine does beside changes
 * within seconds and meets all of them, so that the ratio within a round tells more than two forks of JMH do, which run one
 * after the other. Three share what the JVM has learned of OkHttp and Moshi; that meets all three.
 */
final class ByTurns {

    private static final List<String> WHO =
            List.of(Contenders.OKHTTP, Contenders.OURS, Contenders.RETROFIT, Contenders.JDK);
    private static final Map<String, Consumer<Contender>> WORK =
            Map.of("createPost", Contender::createPost, "page", Contender::page);

    /** About as many milliseconds of each. */
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

    /** What a call took: microseconds, and those of processors in all threads. */
    private record Block(double micros, double cpu) {}

    /** Takes the kind of work, how many rounds to warm up and how many to measure, and the file for the result. */
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

    /** Whoever begins is another one each time. */
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

    /** The mean, since a single block is too short for the clock of processors. */
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
