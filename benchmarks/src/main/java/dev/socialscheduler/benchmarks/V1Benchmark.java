package dev.socialscheduler.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A complete call over v1. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets it up
public class V1Benchmark {

    /** The contender. */
    @Param({Contenders.OKHTTP, Contenders.OURS, Contenders.RETROFIT, Contenders.FEIGN, Contenders.JDK})
    public String contender;

    private ResponderProcess responder;
    private Contender subject;

    /** Starts the responder. */
    @Setup
    public void start() throws IOException {
        responder = ResponderProcess.start(Responder.HTTP_2);
        subject = Contenders.create(contender, responder.address());
    }

    /** Schedules a post. */
    @Benchmark
    public Object v1Create() {
        return subject.v1Create();
    }

    /** Stops the responder. */
    @TearDown
    public void stop() throws IOException {
        subject.close();
        responder.close();
    }
}
