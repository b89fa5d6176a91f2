package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.Channel;
import dev.socialscheduler.Network;
import dev.socialscheduler.PinterestBoard;
import dev.socialscheduler.metadata.GoogleBusinessEvent;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.GoogleBusinessOffer;
import dev.socialscheduler.metadata.PinterestMetadata;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks for metadata that networks require. A missing type is the provider's most frequent reason for a rejection. */
final class MetadataDemands {

    private final NetworkRule rule;
    private final @Nullable Channel channel;
    private final Violations found;

    MetadataDemands(NetworkRule rule, @Nullable Channel channel, Violations found) {
        this.rule = rule;
        this.channel = channel;
        this.found = found;
    }

    /**
     * Checks the metadata of a post.
     *
     * @param canCarry whether the backend can send metadata; if not, none is required
     */
    void check(PostContent said, boolean canCarry) {
        PostMetadata metadata = said.metadata();
        Network network = rule.network();
        if (metadata != null && metadata.network() != network) {
            found.when(
                    true,
                    "metadata",
                    "The metadata is for " + metadata.network().title() + ", but the channel is on " + network.title()
                            + ".");
            return;
        }
        type(metadata);
        if (said.isNew() && canCarry) {
            demand(network, metadata);
        }
        board(metadata);
        title(metadata);
    }

    private void demand(Network network, @Nullable PostMetadata metadata) {
        switch (network) {
            case INSTAGRAM ->
                found.when(metadata == null, "metadata", "Posts on Instagram need a type: " + types() + ".");
            case PINTEREST -> pinterest(metadata instanceof PinterestMetadata pinterest ? pinterest : null);
            case YOUTUBE -> youTube(metadata instanceof YouTubeMetadata youTube ? youTube : null);
            case GOOGLE_BUSINESS -> google(metadata instanceof GoogleBusinessMetadata google ? google : null);
            default -> {
                // the others demand nothing
            }
        }
    }

    private String types() {
        List<String> words =
                rule.types().stream().sorted().map(PostType::wireName).toList();
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private void type(@Nullable PostMetadata metadata) {
        PostType type = MetadataParts.type(metadata);
        Set<PostType> types = rule.types();
        if (type != null && type != PostType.UNKNOWN && !types.isEmpty()) {
            found.when(
                    !types.contains(type),
                    "metadata.type",
                    "The type of a post on " + rule.network().title() + " must be " + types() + ", not "
                            + type.wireName() + ".");
        }
    }

    private void pinterest(@Nullable PinterestMetadata said) {
        found.when(
                said == null || isBlank(said.boardServiceId()),
                "metadata.boardServiceId",
                "Posts on Pinterest need a board: the serviceId of one of the channel's boards.");
    }

    /** Skipped without known boards: some dialects do not report them. */
    private void board(@Nullable PostMetadata metadata) {
        String board = metadata instanceof PinterestMetadata pinterest ? pinterest.boardServiceId() : null;
        List<PinterestBoard> boards =
                channel == null ? List.of() : channel.details().boards();
        if (!isBlank(board) && !boards.isEmpty()) {
            found.when(
                    boards.stream().noneMatch(each -> each.serviceId().equals(board)),
                    "metadata.boardServiceId",
                    "The channel has no board " + board + ". It has "
                            + boards.stream()
                                    .map(each -> each.serviceId() + " (" + each.name() + ")")
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
    }

    private void youTube(@Nullable YouTubeMetadata said) {
        found.when(said == null || isBlank(said.title()), "metadata.title", "Posts on YouTube need a title.");
        found.when(
                said == null || isBlank(said.categoryId()), "metadata.categoryId", "Posts on YouTube need a category.");
    }

    private void google(@Nullable GoogleBusinessMetadata said) {
        found.when(
                said == null || said.details() == null,
                "metadata.details",
                "Posts on Google Business need details: what's new, an offer or an event.");
    }

    /** These are always sent completely, even in an edit. */
    private void title(@Nullable PostMetadata metadata) {
        GoogleBusinessMetadata.Details details =
                metadata instanceof GoogleBusinessMetadata google ? google.details() : null;
        boolean isUntitled = (details instanceof GoogleBusinessOffer offer && isBlank(offer.title()))
                || (details instanceof GoogleBusinessEvent event && isBlank(event.title()));
        found.when(isUntitled, "metadata.details.title", "Offers and events on Google Business need a title.");
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
