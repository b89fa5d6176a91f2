package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.benchmarks.Encoding;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okio.Buffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Measures the encoding of a post into the bytes of its request, without sending it. It is in this package because the
 * encoders are not public.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EncodingBenchmark {

    private final PostEncoder encoder = new PostEncoder(PostSpelling.CURRENT);
    private final NewPost post = Encoding.post();

    /** This library. */
    @Benchmark
    public Object encodeOurs() throws IOException {
        return new Buffer()
                .write(CurrentDocuments.CREATE_POST.start())
                .write(CurrentDocuments.CREATE_POST.end(encoder.create(post, Network.MASTODON)))
                .readByteArray();
    }

    /** Hand-written JSON. */
    @Benchmark
    public Object encodeByHand() {
        return Encoding.handWritten();
    }

    /** Moshi. */
    @Benchmark
    public Object encodeMoshi() {
        return Encoding.moshi();
    }

    /** Jackson. */
    @Benchmark
    public Object encodeJackson() {
        return Encoding.jackson();
    }
}
