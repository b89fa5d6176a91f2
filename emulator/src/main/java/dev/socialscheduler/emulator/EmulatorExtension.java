package dev.socialscheduler.emulator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A JUnit 5 extension with one emulator for each test class, reset before each test. Test methods may declare an
 * {@link Emulator} parameter.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final EmulatorExtension emulator = EmulatorExtension.startingAt(Instant.parse("2026-12-01T08:00:00Z"));
 * }</pre>
 */
public final class EmulatorExtension implements BeforeEachCallback, AfterAllCallback, ParameterResolver {
    private final EmulatorOptions options;
    private @Nullable Emulator emulator;

    private EmulatorExtension(EmulatorOptions options) {
        this.options = options;
    }

    /** Returns an extension whose clock stays at an instant until a test moves it. */
    public static EmulatorExtension startingAt(Instant instant) {
        return with(EmulatorOptions.builder().startAt(instant).build());
    }

    /** Returns an extension that starts its emulator with these options. */
    public static EmulatorExtension with(EmulatorOptions options) {
        return new EmulatorExtension(options);
    }

    /** Returns the emulator; the first call starts it. */
    public synchronized Emulator get() {
        if (emulator == null) {
            emulator = Emulator.start(options);
        }
        return emulator;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        get().reset();
    }

    @Override
    public synchronized void afterAll(ExtensionContext context) {
        if (emulator != null) {
            emulator.close();
            emulator = null;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Emulator.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return get();
    }
}
