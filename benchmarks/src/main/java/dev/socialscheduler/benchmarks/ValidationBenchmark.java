package dev.socialscheduler.benchmarks;

import dev.socialscheduler.NewPost;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Validation of a post alone, on a known channel: nothing is sent. No other contender has it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets it up
public class ValidationBenchmark {

    private ResponderProcess responder;
    private OurContender subject;
    private NewPost post;

    /** Makes the channel known. */
    @Setup
    public void start() throws IOException {
        responder = ResponderProcess.start(Responder.HTTP_2);
        subject = new OurContender(responder.address());
        post = OurContender.post();
        subject.scheduler().validate(post);
    }

    /** Validates a post. */
    @Benchmark
    public Object validate() {
        return subject.scheduler().validate(post);
    }

    /** Stops the responder. */
    @TearDown
    public void stop() throws IOException {
        subject.close();
        responder.close();
    }
}
