package dev.socialscheduler.emulator.internal.graphql.current;

import dev.socialscheduler.emulator.world.Board;
import dev.socialscheduler.emulator.world.Channel;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The type {@code Channel}. */
public final class ChannelView {
    public static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int DEFAULT_MASTODON_LIMIT = 500;

    private ChannelView() {}

    public static View of(Channel channel) {
        String created = Times.text(channel.createdAt());
        String type = channel.type().substring(0, 1).toUpperCase(Locale.ROOT)
                + channel.type().substring(1);
        return View.of("Channel")
                .with("id", channel.id())
                .with("allowedActions", List.of())
                .with("scopes", List.of())
                .with("avatar", "https://media.example/avatars/" + channel.id() + ".png")
                .with("createdAt", created)
                .with("updatedAt", created)
                .with("descriptor", channel.network().label() + " " + type)
                .with("displayName", channel.displayName())
                .with("isDisconnected", channel.state().disconnected())
                .with("isLocked", channel.state().locked())
                .with("isNew", false)
                .with("postingSchedule", schedule(channel))
                .with("isQueuePaused", channel.state().queuePaused())
                .with("showTrendingTopicSuggestions", false)
                .with("metadata", metadata(channel))
                .with("name", channel.name())
                .with("organizationId", channel.organizationId())
                .with("products", List.of("publish"))
                .with("service", channel.network().wireName())
                .with("serviceId", channel.serviceId())
                .with("timezone", channel.zone().getId())
                .with("type", channel.type())
                .with("hasActiveMemberDevice", false)
                .with("externalLink", externalLink(channel))
                .with("linkShortening", View.of("ChannelLinkShortening").with("isEnabled", false));
    }

    static String externalLink(Channel channel) {
        return "https://" + channel.network().wireName().toLowerCase(Locale.ROOT) + ".example/" + channel.name();
    }

    static View board(Board board) {
        return View.of("PinterestBoard")
                .with("id", board.id())
                .with("serviceId", board.serviceId())
                .with("name", board.name())
                .with("url", "https://pinterest.example/boards/" + board.serviceId());
    }

    private static List<View> schedule(Channel channel) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> View.of("ScheduleV2")
                        .with("day", day.name().substring(0, 3).toLowerCase(Locale.ROOT))
                        .with(
                                "times",
                                channel.schedule().on(day).stream()
                                        .map(TIME::format)
                                        .toList())
                        .with("paused", channel.schedule().paused().contains(day)))
                .toList();
    }

    // handle and facebookPageName are fields of the beta dialect only; no other dialect can request them
    private static @Nullable View metadata(Channel channel) {
        String server = Objects.requireNonNullElse(channel.serverUrl(), "https://social.example");
        return switch (channel.network()) {
            case INSTAGRAM ->
                View.of("InstagramMetadata").with("defaultToReminders", false).with("handle", channel.name());
            case TIKTOK -> View.of("TiktokMetadata").with("defaultToReminders", false);
            case YOUTUBE -> View.of("YoutubeMetadata").with("defaultToReminders", false);
            case FACEBOOK -> View.of("FacebookMetadata").with("facebookPageName", channel.displayName());
            case GOOGLE_BUSINESS -> View.of("GoogleBusinessMetadata").with("locationData", location(channel));
            case TWITTER ->
                View.of("TwitterMetadata")
                        .with("subscriptionType", channel.subscription())
                        .with("handle", channel.name());
            case LINKEDIN ->
                View.of("LinkedInMetadata")
                        .with("shouldShowLinkedinAnalyticsRefreshBanner", false)
                        .with("handle", channel.name());
            case BLUESKY -> View.of("BlueskyMetadata").with("serverUrl", server);
            case MASTODON ->
                View.of("MastodonMetadata")
                        .with("serverUrl", server)
                        .with(
                                "maxCharacters",
                                Objects.requireNonNullElse(channel.maxCharacters(), DEFAULT_MASTODON_LIMIT));
            case PINTEREST ->
                View.of("PinterestMetadata")
                        .with(
                                "boards",
                                channel.boards().stream()
                                        .map(ChannelView::board)
                                        .toList());
            case WHATSAPP ->
                View.of("WhatsAppMetadata")
                        .with("businessPortfolioId", channel.serviceId())
                        .with("phoneNumberId", channel.serviceId())
                        .with("wabaId", channel.serviceId());
            case THREADS, START_PAGE, SUBSTACK -> null;
        };
    }

    private static View location(Channel channel) {
        return View.of("LocationData")
                .with("location", channel.displayName())
                .with("googleAccountId", channel.serviceId());
    }

    /**
     * Returns whether a channel passes the filter {@code services} that some dialects have. An empty list matches all.
     */
    static boolean hasService(Channel channel, List<String> services) {
        return services.isEmpty() || services.contains(channel.network().wireName());
    }

    /** Returns whether a channel passes the filter {@code product}: all channels of the emulator are for publishing. */
    static boolean hasProduct(@Nullable String product) {
        return product == null || product.equals("publish");
    }
}
