package dev.socialscheduler.contract;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Network;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.TagId;
import dev.socialscheduler.backend.testsupport.Backend;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.RateWindow;
import dev.socialscheduler.spi.BackendContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A backend against the emulator. A subclass says the backend's id and how it reaches the emulator. */
abstract class EmulatorFixture implements BackendFixture {

    static final String ORGANIZATION = "65a1b2c3d401000000000001";

    /** Every look at the clock takes this long, so that no limit of a second or a minute is met or waited for. */
    private static final Duration STEP = Duration.ofMillis(400);

    /** No look at the clock meets a whole second, which v1 could tell exactly. */
    private static final Instant START = Instant.parse("2026-11-21T08:00:00.250Z");

    private final boolean raw;
    private final Emulator emulator =
            Emulator.start(EmulatorOptions.builder().startAt(START).build());
    private final String account = emulator.world().accounts().get(0).id();
    private @Nullable SocialScheduler scheduler;

    EmulatorFixture(boolean raw) {
        this.raw = raw;
        emulator.world().posts().stream()
                .filter(post -> post.authorId().equals(account))
                .forEach(post -> emulator.world().publishing().deletePost(account, post.id()));
    }

    abstract Backend backend();

    /** More settings than those by which the backend reaches the emulator: key, value, key, value. */
    abstract String[] settings();

    abstract SocialScheduler raw(BackendContext context);

    private SocialScheduler open(String credential) {
        Clock clock = emulator.clock().stepping(STEP);
        Map<String, String> settings = new HashMap<>(backend().settings(emulator, credential));
        settings.put("retry.delay", "0ms");
        settings.put("retry.settling-delay", "1ms");
        Wiring<SocialScheduler> wiring = Wiring.of(backend(), clock, this::raw, settings, settings());
        return raw ? wiring.raw() : wiring.guarded();
    }

    @Override
    public boolean isRaw() {
        return raw;
    }

    @Override
    public SocialScheduler scheduler() {
        if (scheduler == null) {
            scheduler = open(secret());
        }
        return scheduler;
    }

    @Override
    public SocialScheduler strangerScheduler() {
        return open("1/nobody-knows-this-one-4711");
    }

    @Override
    public String secret() {
        return backend().credential(emulator);
    }

    @Override
    public ChannelId textChannel() {
        return channelOn(Network.MASTODON).orElseThrow();
    }

    @Override
    public ChannelId imageChannel() {
        return channelOn(Network.FACEBOOK).orElseThrow();
    }

    @Override
    public Optional<ChannelId> channelOn(Network network) {
        return emulator.world().channels().stream()
                .filter(channel -> channel.network().wireName().equals(network.wireName()))
                .filter(channel ->
                        !channel.state().disconnected() && !channel.state().locked())
                .map(Channel::id)
                .map(ChannelId::new)
                .findFirst();
    }

    @Override
    public ChannelId unknownChannel() {
        return new ChannelId("ffffffffffffffffffffffff");
    }

    @Override
    public TagId tag() {
        return new TagId(emulator.world().tags().get(0).id());
    }

    @Override
    public Instant now() {
        return emulator.clock().instant();
    }

    @Override
    public void passTime(Duration duration) {
        emulator.clock().advance(duration);
    }

    @Override
    public int requestsSent() {
        return emulator.requests().count();
    }

    @Override
    public void failPublishing(ChannelId channel, String reason) {
        emulator.world().failPublishing(channel.value(), reason);
    }

    @Override
    public void failNext(Mishap mishap) {
        emulator.faults()
                .next(
                        switch (mishap) {
                            case LOST_ANSWER -> Fault.loseAnswer();
                            case LOST_REQUEST -> Fault.loseRequest();
                            case GARBLED_ANSWER -> Fault.malformedJson();
                            case SERVER_ERROR -> Fault.serverErrorBefore(502);
                            case RATE_LIMIT -> Fault.rateLimited(RateWindow.QUARTER_HOUR);
                        });
    }

    @Override
    public void stopFailing() {
        emulator.faults().clear();
    }

    @Override
    public void close() {
        if (scheduler != null) {
            scheduler.close();
        }
        emulator.close();
    }
}
