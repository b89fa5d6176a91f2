package dev.socialscheduler.contract.pact;

import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.graphql.Dialect;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** The emulator answers every request of a committed pact as the library expects it. */
@PactFolder("pacts")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EmulatorVerification {

    private final Dialect dialect;
    private final Map<Kind, Emulator> emulators = new EnumMap<>(Kind.class);
    private EmulatorStates states;

    EmulatorVerification(Dialect dialect) {
        this.dialect = dialect;
        this.states = states(emulator(Kind.PLAIN));
    }

    /** Which emulator a state needs: what belongs to a plan and to limits is said when it starts. */
    private enum Kind {
        PLAIN,
        SMALL_PLAN,
        COUNTING;

        static Kind of(Set<String> states) {
            if (states.contains(States.FULL)) {
                return SMALL_PLAN;
            }
            // Only who counts requests tells of them when they are used up.
            return states.contains(States.COUNTED) || states.contains(States.USED_UP) ? COUNTING : PLAIN;
        }
    }

    /** Returns the key that the emulator knows. */
    abstract String key(Emulator emulator);

    private EmulatorStates states(Emulator emulator) {
        return new EmulatorStates(emulator, key(emulator));
    }

    private Emulator emulator(Kind kind) {
        return emulators.computeIfAbsent(kind, any -> {
            EmulatorOptions.Builder options = EmulatorOptions.builder()
                    .startAt(Examples.NOW)
                    .dialect(dialect)
                    .rateLimits(kind == Kind.COUNTING);
            return Emulator.start((kind == Kind.SMALL_PLAN ? options.plan("free") : options).build());
        });
    }

    @BeforeEach
    void startAsNew(PactVerificationContext context) {
        Emulator emulator = emulator(Kind.of(context.getInteraction().getProviderStates().stream()
                .map(state -> state.getName())
                .collect(Collectors.toSet())));
        emulator.reset();
        states = states(emulator);
        context.setTarget(new HttpTestTarget("127.0.0.1", emulator.port(), "/", () -> provider -> once()));
        context.addStateChangeHandlers(states);
    }

    /** Pact's own client waits as long as an answer tells it to and then asks again. */
    private static CloseableHttpClient once() {
        return HttpClients.custom().disableAutomaticRetries().build();
    }

    @TestTemplate
    @ExtendWith(PactVerificationInvocationContextProvider.class)
    void the_emulator_keeps(PactVerificationContext context, HttpRequest request) {
        request.setHeader("Authorization", "Bearer " + states.key());
        context.verifyInteraction();
    }

    @AfterAll
    void stop() {
        emulators.values().forEach(Emulator::close);
    }
}
