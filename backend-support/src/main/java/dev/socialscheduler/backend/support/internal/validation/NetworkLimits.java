package dev.socialscheduler.backend.support.internal.validation;

import static dev.socialscheduler.backend.support.internal.validation.Counting.GRAPHEMES;
import static dev.socialscheduler.backend.support.internal.validation.Counting.MENTIONS;
import static dev.socialscheduler.backend.support.internal.validation.Counting.UTF16;
import static dev.socialscheduler.backend.support.internal.validation.Counting.WEIGHTED;
import static dev.socialscheduler.backend.support.internal.validation.NetworkRule.Feature.LINK_CARDS;
import static dev.socialscheduler.backend.support.internal.validation.NetworkRule.Feature.THREADS;
import static dev.socialscheduler.backend.support.internal.validation.NetworkRule.Feature.THREAD_LINK_CARDS;
import static dev.socialscheduler.backend.support.internal.validation.NetworkRule.Feature.THUMBNAIL_OFFSET;
import static dev.socialscheduler.backend.support.internal.validation.NetworkRule.Field.FIRST_COMMENT;
import static dev.socialscheduler.backend.support.internal.validation.NetworkRule.Field.TEXT;
import static dev.socialscheduler.backend.support.internal.validation.NetworkRule.Field.TITLE;
import static dev.socialscheduler.backend.support.internal.validation.NetworkRule.Field.TOPIC;

import dev.socialscheduler.Network;
import dev.socialscheduler.backend.support.internal.validation.NetworkRule.Feature;
import dev.socialscheduler.backend.support.internal.validation.NetworkRule.Field;
import dev.socialscheduler.backend.support.internal.validation.NetworkRule.Media;
import dev.socialscheduler.metadata.PostType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The limits of each network as the provider publishes them: the only place for these numbers. */
final class NetworkLimits {

    /** X with one of its paid plans. */
    static final int LONG_ON_X = 25_000;

    /** TikTok, for a post with a video. */
    static final int TIKTOK_WITH_VIDEO = 2_200;

    /** The source of the limits, which specifies UTF-16 for most networks. */
    private static final String PAGE = "developers.buffer.com/guides/character-limits";

    /** The post types of Instagram and Facebook according to the provider's schema and rejections. */
    private static final Set<PostType> TYPES = Set.of(PostType.POST, PostType.REEL, PostType.STORY);

    private static final LocalDate SEEN = LocalDate.of(2026, 10, 1);

    private static final Map<Network, NetworkRule> RULES = Arrays.stream(Network.values())
            .map(NetworkLimits::rule)
            .flatMap(Optional::stream)
            .collect(Collectors.toUnmodifiableMap(NetworkRule::network, Function.identity()));

    private NetworkLimits() {}

    /** Returns the rules of a network, or nothing if it is unknown or does not support posting. */
    static Optional<NetworkRule> of(Network network) {
        return Optional.ofNullable(RULES.get(network));
    }

    private static Optional<NetworkRule> rule(Network network) {
        return Optional.ofNullable(
                switch (network) {
                    case INSTAGRAM ->
                        rule(network, texts(2_196, FIRST_COMMENT, 2_200), Media.VISUAL, Set.of(THUMBNAIL_OFFSET));
                    case FACEBOOK -> rule(network, texts(5_000, FIRST_COMMENT, 5_000), Media.ANY, Set.of(LINK_CARDS));
                    case TWITTER -> rule(network, Map.of(TEXT, limit(280, WEIGHTED)), Media.ANY, Set.of(THREADS));
                    case LINKEDIN -> rule(network, texts(3_000, FIRST_COMMENT, 1_250), Media.ANY, Set.of(LINK_CARDS));
                    case PINTEREST -> rule(network, texts(500, TITLE, 100), Media.VISUAL, Set.of(THUMBNAIL_OFFSET));
                    case TIKTOK -> rule(network, texts(4_000), Media.VISUAL, Set.of(THUMBNAIL_OFFSET));
                    case GOOGLE_BUSINESS -> rule(network, texts(4_000), Media.ANY, Set.of());
                    case MASTODON -> rule(network, Map.of(TEXT, limit(500, MENTIONS)), Media.ANY, Set.of(THREADS));
                    case YOUTUBE -> rule(network, texts(5_000, TITLE, 100), Media.VIDEO, Set.of());
                    case THREADS ->
                        rule(
                                network,
                                texts(500, TOPIC, 50),
                                Media.ANY,
                                Set.of(Feature.THREADS, LINK_CARDS, THREAD_LINK_CARDS));
                    case BLUESKY ->
                        rule(
                                network,
                                Map.of(TEXT, limit(300, GRAPHEMES)),
                                Media.ANY,
                                Set.of(THREADS, LINK_CARDS, THREAD_LINK_CARDS));
                    case SUBSTACK -> rule(network, Map.of(), Media.ANY, Set.of(LINK_CARDS));
                    case START_PAGE, WHATSAPP, UNKNOWN -> null;
                });
    }

    private static NetworkRule rule(Network network, Map<Field, TextLimit> limits, Media media, Set<Feature> features) {
        boolean isTyped = network == Network.INSTAGRAM || network == Network.FACEBOOK;
        return new NetworkRule(network, limits, media, features, isTyped ? TYPES : Set.of());
    }

    private static Map<Field, TextLimit> texts(int text) {
        return Map.of(TEXT, limit(text, UTF16));
    }

    private static Map<Field, TextLimit> texts(int text, Field other, int most) {
        Map<Field, TextLimit> limits = new EnumMap<>(texts(text));
        limits.put(other, limit(most, UTF16));
        return limits;
    }

    private static TextLimit limit(int most, Counting counting) {
        return new TextLimit(most, counting, PAGE, SEEN, null);
    }
}
