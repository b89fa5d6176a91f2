package dev.socialscheduler.contract.pact;

import au.com.dius.pact.consumer.MockHttpServer;
import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.core.model.Consumer;
import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.Provider;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.V4Pact;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.RawGraphQl;
import dev.socialscheduler.backend.maton.RawMaton;
import dev.socialscheduler.backend.testsupport.Backend;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.backend.v1.RawV1;
import dev.socialscheduler.spi.BackendContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plays a script: the library calls, Pact answers, and both must keep to the script. */
final class Stage {

    private static final Clock CLOCK = Clock.fixed(Examples.NOW, ZoneOffset.UTC);

    private final Door door;
    private final PactBook book;

    Stage(Door door, PactBook book) {
        this.door = door;
        this.book = book;
    }

    /** Returns what the library makes of the answers, or throws what it throws, once the script is played to its end. */
    <T> T play(List<Exchange> script, Function<SocialScheduler, T> call) {
        return play(script, this::scheduler, call);
    }

    /** The same for the backend alone, which looks for nothing that got lost. */
    <T> T playRaw(List<Exchange> script, Function<SocialScheduler, T> call) {
        return play(script, this::raw, call);
    }

    private <T> T play(
            List<Exchange> script, Function<String, SocialScheduler> backend, Function<SocialScheduler, T> call) {
        List<V4Interaction.SynchronousHttp> interactions =
                script.stream().map(Exchange::interaction).toList();
        MockHttpServer server = server(interactions);
        Result<T> result;
        server.start();
        try {
            result = call(backend.apply(server.getUrl()), call);
        } finally {
            server.stop();
        }
        assertPlayed(server, result);
        interactions.forEach(book::add);
        return result.get();
    }

    private MockHttpServer server(List<V4Interaction.SynchronousHttp> interactions) {
        List<Interaction> all = new ArrayList<>(interactions);
        V4Pact pact = new V4Pact(new Consumer(door.consumer()), new Provider(door.provider()), all);
        return new MockHttpServer(pact, MockProviderConfig.createDefault(PactSpecVersion.V4));
    }

    private static <T> Result<T> call(SocialScheduler backend, Function<SocialScheduler, T> call) {
        try (SocialScheduler scheduler = backend) {
            return new Result<>(call.apply(scheduler), null);
        } catch (RuntimeException e) {
            return new Result<>(null, e);
        }
    }

    SocialScheduler scheduler(String url) {
        return wiring(url).guarded(wait -> {});
    }

    private SocialScheduler raw(String url) {
        return wiring(url).raw();
    }

    private SocialScheduler raw(BackendContext context) {
        return switch (door.backend()) {
            case "maton" -> RawMaton.scheduler(context, () -> Examples.NONCE);
            case "v1-rest" -> RawV1.scheduler(context);
            default -> RawGraphQl.scheduler(context, () -> Examples.NONCE);
        };
    }

    private Wiring<SocialScheduler> wiring(String url) {
        Map<String, String> settings = new HashMap<>(door.settings());
        settings.replaceAll((key, value) -> value.replace("URL", url));
        return Wiring.of(Backend.of(door.backend()), CLOCK, this::raw, settings, "retry.max-attempts", "1");
    }

    private static void assertPlayed(MockHttpServer server, Result<?> result) {
        PactVerificationResult verdict = server.validateMockServerState(null);
        if (!(verdict instanceof PactVerificationResult.Ok)) {
            throw new AssertionError(verdict.getDescription(), result.failure());
        }
        server.getMatchedRequests().forEach(pair -> SentRequest.assertIsTheExample(pair.getFirst(), pair.getSecond()));
    }

    /** What a call came to. */
    private record Result<T>(@Nullable T value, @Nullable RuntimeException failure) {
        T get() {
            if (failure != null) {
                throw failure;
            }
            return Objects.requireNonNull(value);
        }
    }
}
