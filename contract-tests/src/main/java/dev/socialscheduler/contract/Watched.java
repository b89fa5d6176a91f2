package dev.socialscheduler.contract;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Forwards every call, and verifies that missing capabilities are rejected before any request. */
final class Watched implements InvocationHandler {

    private final SocialScheduler scheduler;
    private final BackendFixture fixture;

    private Watched(SocialScheduler scheduler, BackendFixture fixture) {
        this.scheduler = scheduler;
        this.fixture = fixture;
    }

    static SocialScheduler scheduler(BackendFixture fixture) {
        return (SocialScheduler) Proxy.newProxyInstance(
                Watched.class.getClassLoader(),
                new Class<?>[] {SocialScheduler.class},
                new Watched(fixture.scheduler(), fixture));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        int before = fixture.requestsSent();
        try {
            return method.invoke(scheduler, arguments);
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            if (thrown instanceof UnsupportedCapabilityException && fixture.requestsSent() != before) {
                throw new AssertionError(method.getName() + " was refused only after a request.", thrown);
            }
            throw thrown == null ? e : thrown;
        }
    }
}
