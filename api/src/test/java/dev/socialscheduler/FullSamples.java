package dev.socialscheduler;

import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.event.Answered;
import dev.socialscheduler.event.CircuitClosed;
import dev.socialscheduler.event.CircuitOpened;
import dev.socialscheduler.event.QuotaLow;
import dev.socialscheduler.event.Reconciled;
import dev.socialscheduler.event.Requesting;
import dev.socialscheduler.event.Retrying;
import dev.socialscheduler.metadata.BlueskyMetadata;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One of each type that has a builder, with a value for everything it can hold. */
final class FullSamples {

    static final URI PAGE = URI.create("https://example.com/page");
    static final URI PICTURE = URI.create("https://example.com/a.jpg");
    static final Instant MADE = Instant.parse("2026-12-01T14:00:00.123Z");
    static final ChannelId CHANNEL = new ChannelId("c");
    static final OrganizationId ORGANIZATION = new OrganizationId("o");
    static final Asset.Link CARD = new Asset.Link(PAGE, "T", "D", PICTURE);

    static final Tag TAG = Tag.builder(new TagId("t"), "news").color("#F523F1").build();
    static final PendingOutcome PENDING =
            new PendingOutcome("call", "red", Operation.CREATE_POST, "c", "print", MADE, false, MADE, List.of());

    private FullSamples() {}

    static Stream<Object> all() {
        return Stream.of(posts(), channels(), accounts(), quotas(), events(), FullMetadata.all())
                .flatMap(rows -> rows);
    }

    private static Stream<Object> posts() {
        return Stream.of(post(), timing(), asset(), metric(), failure(), warning(), TAG, followUp());
    }

    static Post post() {
        return Post.builder(new PostId("p"), CHANNEL, timing())
                .network(Network.BLUESKY)
                .status(PostStatus.SENT)
                .text("Hello")
                .via(PostVia.API)
                .schedulingType(SchedulingType.AUTOMATIC)
                .assets(List.of(asset()))
                .metadata(BlueskyMetadata.builder().link(CARD).build())
                .thread(List.of(followUp()))
                .tags(List.of(TAG))
                .ideaId(new IdeaId("i"))
                .author("Ann")
                .externalLink(PAGE)
                .error(failure())
                .metrics(List.of(metric()))
                .allowedActions(Set.of("edit"))
                .warnings(List.of(warning()))
                .build();
    }

    private static Post.Timing timing() {
        return Post.Timing.builder(MADE)
                .shareMode(new ShareMode.CustomScheduled(MADE))
                .dueAt(MADE.plusSeconds(60))
                .sentAt(MADE.plusSeconds(61))
                .updatedAt(MADE.plusSeconds(62))
                .build();
    }

    private static PostAsset asset() {
        return PostAsset.builder(AssetType.IMAGE, PICTURE)
                .mimeType("image/jpeg")
                .thumbnail(PICTURE)
                .altText("A red door")
                .title("Door")
                .width(640)
                .height(480)
                .build();
    }

    private static PostMetric metric() {
        return PostMetric.builder("reactions", 3)
                .name("Reactions")
                .unit("count")
                .build();
    }

    private static PublishingError failure() {
        return PublishingError.builder("Rejected")
                .supportUrl(PAGE)
                .rawError("403")
                .build();
    }

    private static PostWarning warning() {
        return PostWarning.builder("assets[0]", "The picture was dropped.")
                .pending(PENDING)
                .build();
    }

    private static ThreadPost followUp() {
        return ThreadPost.builder("Second")
                .assets(List.of(new Asset.Image(PICTURE)))
                .link(CARD)
                .build();
    }

    private static Stream<Object> channels() {
        return Stream.of(channel(), health(), details(), goal(), board(), day(), limit());
    }

    static Channel channel() {
        return Channel.builder(CHANNEL, ORGANIZATION, Network.PINTEREST)
                .type(ChannelType.BUSINESS)
                .name("ann")
                .displayName("Ann")
                .serviceId("42")
                .timezone("Europe/Berlin")
                .health(health())
                .postingSchedule(List.of(day()))
                .externalLink(PAGE)
                .createdAt(MADE)
                .allowedActions(Set.of("post"))
                .details(details())
                .postingGoal(goal())
                .build();
    }

    private static ChannelHealth health() {
        return ChannelHealth.builder()
                .disconnected(true)
                .locked(true)
                .queuePaused(true)
                .build();
    }

    private static ChannelDetails details() {
        return ChannelDetails.builder()
                .boards(List.of(board()))
                .serverUrl(PAGE)
                .maxCharacters(500)
                .subscriptionType("premium")
                .defaultToReminders(true)
                .build();
    }

    private static PinterestBoard board() {
        return PinterestBoard.builder("b", "b-42").name("Bread").url(PAGE).build();
    }

    private static PostingGoal goal() {
        return PostingGoal.builder(5)
                .sent(2)
                .scheduled(1)
                .progressWireName("behind")
                .build();
    }

    private static PostingDay day() {
        return PostingDay.builder(DayOfWeek.MONDAY)
                .times(List.of(LocalTime.NOON))
                .paused(true)
                .build();
    }

    private static DailyPostingLimit limit() {
        return DailyPostingLimit.builder(CHANNEL)
                .sent(3)
                .scheduled(4)
                .limit(7)
                .atLimit(true)
                .build();
    }

    private static Stream<Object> accounts() {
        return Stream.of(account(), organization(), limits(), idea(), medium());
    }

    private static Account account() {
        return Account.builder("a")
                .email("ann@example.com")
                .name("Ann")
                .timezone("Europe/Berlin")
                .createdAt(MADE)
                .organizations(List.of(organization()))
                .build();
    }

    private static Organization organization() {
        return Organization.builder(ORGANIZATION, "Bakery")
                .ownerEmail("ann@example.com")
                .channelCount(3)
                .memberCount(2)
                .limits(limits())
                .build();
    }

    private static Organization.Limits limits() {
        return Organization.Limits.builder()
                .channels(1)
                .members(2)
                .scheduledPosts(3)
                .scheduledThreadsPerChannel(4)
                .scheduledStoriesPerChannel(5)
                .tags(6)
                .ideas(7)
                .ideaGroups(8)
                .build();
    }

    private static Idea idea() {
        return Idea.builder(new IdeaId("i"), ORGANIZATION, MADE)
                .title("T")
                .text("Hello")
                .networkWords(List.of("bluesky"))
                .media(List.of(medium()))
                .tags(List.of(TAG))
                .date(MADE)
                .aiAssisted(true)
                .groupId(new IdeaGroupId("g"))
                .updatedAt(MADE.plusSeconds(1))
                .build();
    }

    private static IdeaMedia medium() {
        return IdeaMedia.builder(PICTURE, "image")
                .altText("A red door")
                .thumbnailUrl(PICTURE)
                .build();
    }

    private static Stream<Object> quotas() {
        return Stream.of(
                Quota.builder().windows(List.of(window())).build(),
                window(),
                ServiceConfiguration.builder()
                        .networks(List.of(rule()))
                        .media(pictures())
                        .build(),
                rule(),
                pictures(),
                Page.builder(List.of("one"))
                        .next(new Cursor("red", "2"))
                        .total(7)
                        .build());
    }

    private static Quota.Window window() {
        return Quota.Window.builder("100-in-15min", 100, 98, MADE.plusSeconds(9), MADE)
                .length(Duration.ofMinutes(15))
                .build();
    }

    private static ServiceConfiguration.NetworkRule rule() {
        return ServiceConfiguration.NetworkRule.builder(Network.TWITTER, "profile")
                .name("X")
                .characterLimit(280)
                .scheduleLimit(100)
                .build();
    }

    private static ServiceConfiguration.MediaRule pictures() {
        return ServiceConfiguration.MediaRule.builder()
                .minimumBytes(100L)
                .maximumBytes(5_000L)
                .fileTypes(List.of("png"))
                .build();
    }

    private static Stream<Object> events() {
        return Stream.of(
                Requesting.builder("red", Operation.POSTS, 1).build(),
                Answered.builder("red", Operation.POSTS, 1, Duration.ofSeconds(1))
                        .failure("RateLimitedException")
                        .outcome(Outcome.NOT_APPLIED)
                        .httpStatus(429)
                        .build(),
                Retrying.builder("red", Operation.POSTS, 2, Duration.ofSeconds(1), "RateLimitedException")
                        .build(),
                Reconciled.builder("red", Operation.CREATE_POST, Reconciled.Finding.FOUND)
                        .id("p")
                        .build(),
                QuotaLow.builder("red", window()).build(),
                CircuitOpened.builder("red", 3, MADE).build(),
                CircuitClosed.builder("red").build());
    }
}
