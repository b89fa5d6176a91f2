package dev.socialscheduler.contract;

import dev.socialscheduler.Capability;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Operation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import java.lang.reflect.Proxy;
import java.time.Instant;

/** A backend that asks first and refuses then. */
final class LateRefusalFixture implements BackendFixture {

    private int requests;

    @Override
    public SocialScheduler scheduler() {
        return (SocialScheduler) Proxy.newProxyInstance(
                LateRefusalFixture.class.getClassLoader(),
                new Class<?>[] {SocialScheduler.class},
                (proxy, method, arguments) -> {
                    requests++;
                    throw new UnsupportedCapabilityException(
                            Capability.DRAFTS, ErrorContext.of("toy", Operation.CREATE_POST));
                });
    }

    @Override
    public ChannelId textChannel() {
        return new ChannelId("text");
    }

    @Override
    public ChannelId imageChannel() {
        return new ChannelId("image");
    }

    @Override
    public ChannelId unknownChannel() {
        return new ChannelId("unknown");
    }

    @Override
    public Instant now() {
        return Instant.EPOCH;
    }

    @Override
    public int requestsSent() {
        return requests;
    }

    @Override
    public void close() {}
}
