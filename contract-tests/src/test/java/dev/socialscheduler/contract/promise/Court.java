package dev.socialscheduler.contract.promise;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.contract.judge.Books;
import dev.socialscheduler.contract.judge.Call;
import dev.socialscheduler.contract.judge.Claim;
import dev.socialscheduler.contract.judge.Finding;
import dev.socialscheduler.contract.judge.Judge;
import dev.socialscheduler.contract.judge.Verdict;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.proxy.FaultProxy;
import dev.socialscheduler.testsupport.proxy.FaultScript;
import dev.socialscheduler.testsupport.proxy.LoopbackCertificate;
import dev.socialscheduler.testsupport.proxy.ProxyFault;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One case in one lane: the emulator, the proxy in front of it, programs, and the judge. Waits move the clock. */
final class Court implements AutoCloseable {

    static final Instant START = Instant.parse("2026-11-21T08:00:00.250Z");

    private static final Instant NEVER = Instant.parse("2126-01-01T00:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration LATEST = Duration.ofMinutes(1);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Lane lane;
    private final Emulator emulator;
    private final FaultScript script = new FaultScript();
    private final FaultProxy proxy;
    private final Judge judge;
    private final List<SocialScheduler> opened = new ArrayList<>();
    private volatile UnaryOperator<Answer> nature = UnaryOperator.identity();
    private Duration skew = Duration.ZERO;

    Court(Lane lane, @Nullable LoopbackCertificate certificate) {
        this.lane = lane;
        this.emulator = Emulator.start(EmulatorOptions.builder()
                .startAt(START)
                .rateLimits(false)
                .duplicates(false)
                .v1RetiredFrom(NEVER)
                .build());
        this.judge = new Judge(new Books(emulator::world));
        this.proxy = certificate == null
                ? FaultProxy.plain(emulator.baseUri(), script, this::natural)
                : FaultProxy.secure(emulator.baseUri(), script, this::natural, certificate);
    }

    /** The emulator says the real time in its header, which is not that of its world. */
    private Answer natural(Answer answer) {
        String now = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                emulator.clock().instant().atZone(ZoneOffset.UTC));
        return nature.apply(answer.with("Date", now));
    }

    Lane lane() {
        return lane;
    }

    Speech speech() {
        return lane.speech();
    }

    Emulator emulator() {
        return emulator;
    }

    FaultScript script() {
        return script;
    }

    FaultProxy proxy() {
        return proxy;
    }

    /** What the provider is like: it happens to every answer, also after the faults have ended. */
    void nature(UnaryOperator<Answer> change) {
        nature = change;
    }

    void natureOfBodies(UnaryOperator<String> change) {
        nature(answer -> new Answer(answer.status(), answer.headers(), change.apply(answer.body()), 0));
    }

    /** How much later it is for programs than for the provider. */
    void skew(Duration ahead) {
        skew = ahead;
    }

    /** The next create meets this. */
    void onCreate(ProxyFault fault) {
        script.once(speech()::isCreate, fault);
    }

    /** Every list of posts meets this until the court is calm. */
    void onLists(ProxyFault fault) {
        script.always(speech()::isList, fault);
    }

    /** Returns the program of this court. */
    SocialScheduler scheduler() {
        return opened.isEmpty() ? another() : opened.get(0);
    }

    /** Returns one more program with the same credential. */
    SocialScheduler another(String... settings) {
        SocialScheduler scheduler = passing(settings);
        opened.add(scheduler);
        return scheduler;
    }

    /** Returns a program that its user closes. */
    SocialScheduler passing(String... settings) {
        String[] more = {"http.read-timeout", PATIENCE.toMillis() + "ms"};
        return lane.wiring(emulator, proxy, skew, settings.length == 0 ? more : settings)
                .sharing(emulator.clock()::advance);
    }

    /** Returns a program in another process, which its user closes. */
    SocialScheduler elsewhere() {
        return lane.wiring(emulator, proxy, skew, "http.read-timeout", PATIENCE.toMillis() + "ms")
                .guarded(emulator.clock()::advance);
    }

    /** Returns the backend without its guard. */
    SocialScheduler raw() {
        SocialScheduler scheduler = lane.wiring(emulator, proxy, skew, "http.read-timeout", PATIENCE.toMillis() + "ms")
                .raw();
        opened.add(scheduler);
        return scheduler;
    }

    ChannelId channel(String name) {
        return new ChannelId(emulator.world().channel(name).id());
    }

    NewPost post(String text) {
        return NewPost.on(channel("mastodon:harbour-bakery")).text(text).build();
    }

    NewPost immediate(String text) {
        return NewPost.on(channel("mastodon:harbour-bakery")).text(text).now().build();
    }

    NewPost timed(String text) {
        return NewPost.on(channel("mastodon:harbour-bakery"))
                .text(text)
                .at(START.plus(Duration.ofDays(30)))
                .build();
    }

    NewPost picture(String text, String file) {
        return NewPost.on(channel("facebook:harbour-bakery-page"))
                .text(text)
                .image(URI.create("https://example.com/" + file))
                .build();
    }

    /** Creates a post with the first program, and keeps what it claims. */
    Call create(NewPost post, String mark) {
        return create(scheduler(), post, mark);
    }

    Call create(SocialScheduler program, NewPost post, String mark) {
        return new Call(post, mark, Claim.of(() -> program.createPost(post)));
    }

    /** Creates a post while the first create meets a fault, and judges that. */
    Finding trial(NewPost post, String mark, ProxyFault fault) throws InterruptedException {
        onCreate(fault);
        return judged(create(post, mark));
    }

    /** Ends all faults and lets everything late arrive. */
    void calm() throws InterruptedException {
        if (!script.isPlayed()) {
            throw new IllegalStateException("a fault was never met: " + proxy.requests());
        }
        script.clear();
        if (!proxy.awaitIdle(LONG)) {
            throw new IllegalStateException("the proxy is still at work");
        }
        emulator.clock().advance(LATEST);
    }

    /** Judges equal calls, of which some may have to be reconciled by the first program. */
    Finding judgment(List<Call> equal) {
        return judge.judge(equal, scheduler()::reconcile);
    }

    /** Calms down and judges equal calls. */
    Finding judged(Call... calls) throws InterruptedException {
        calm();
        Finding finding = judgment(List.of(calls));
        if (!proxy.failures().isEmpty()) {
            throw new IllegalStateException("the proxy failed: " + proxy.failures());
        }
        return finding;
    }

    /** Calms down and judges calls that have nothing to do with each other; returns the first that does not hold. */
    Finding judgedEach(List<Call> calls) throws InterruptedException {
        calm();
        Finding last = null;
        for (Call call : calls) {
            last = judgment(List.of(call));
            if (!last.verdict().holds()) {
                return last;
            }
        }
        return Objects.requireNonNull(last);
    }

    /** Creates many posts in one call, and judges each. */
    Finding judgedBatch(List<NewPost> posts, List<String> marks) throws InterruptedException {
        List<PostResult> results;
        try {
            results = scheduler().createPosts(posts);
        } catch (SchedulerException e) {
            return new Finding(Verdict.RESULTS_LOST, e.getMessage());
        } catch (RuntimeException | AssertionError e) {
            return new Finding(Verdict.FOREIGN, "all results are lost: " + e);
        }
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            calls.add(new Call(posts.get(i), marks.get(i), Claim.of(results.get(i)::post)));
        }
        return judgedEach(calls);
    }

    @Override
    public void close() {
        opened.forEach(SocialScheduler::close);
        proxy.close();
        emulator.close();
    }
}
