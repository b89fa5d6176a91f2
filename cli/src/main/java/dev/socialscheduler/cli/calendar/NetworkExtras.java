package dev.socialscheduler.cli.calendar;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Channel;
import dev.socialscheduler.Network;
import dev.socialscheduler.PinterestBoard;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.GoogleBusinessWhatsNew;
import dev.socialscheduler.metadata.InstagramMetadata;
import dev.socialscheduler.metadata.LinkedInMetadata;
import dev.socialscheduler.metadata.PinterestMetadata;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.SubstackMetadata;
import dev.socialscheduler.metadata.ThreadsMetadata;
import dev.socialscheduler.metadata.TikTokMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a row that only some networks support. */
final class NetworkExtras {

    private static final Set<CalendarColumn> EXTRAS = EnumSet.of(
            CalendarColumn.LINK,
            CalendarColumn.BOARD,
            CalendarColumn.TITLE,
            CalendarColumn.TYPE,
            CalendarColumn.CATEGORY);

    private final Channel channel;
    private final CalendarRow row;
    private final RowCells cells;
    private final @Nullable URI link;

    NetworkExtras(Channel channel, CalendarRow row, RowCells cells) {
        this.channel = channel;
        this.row = row;
        this.cells = cells;
        this.link = cells.address(CalendarColumn.LINK).orElse(null);
    }

    /** Returns the metadata, or null if there is none; faults are added to the cells. */
    @Nullable
    PostMetadata read() {
        reportForeignColumns();
        String title = row.one(CalendarColumn.TITLE).orElse(null);
        return switch (channel.network()) {
            case INSTAGRAM -> instagram();
            case FACEBOOK -> facebook();
            case PINTEREST ->
                PinterestMetadata.partial()
                        .boardServiceId(board())
                        .title(title)
                        .urlText(linkText())
                        .build();
            case YOUTUBE ->
                YouTubeMetadata.of(
                        cells.required(CalendarColumn.TITLE, channel),
                        cells.required(CalendarColumn.CATEGORY, channel));
            case GOOGLE_BUSINESS -> google();
            case TIKTOK ->
                title == null ? null : TikTokMetadata.builder().title(title).build();
            case BLUESKY ->
                card().map(c -> BlueskyMetadata.builder().link(c).build()).orElse(null);
            case LINKEDIN ->
                card().map(c -> LinkedInMetadata.builder().link(c).build()).orElse(null);
            case THREADS ->
                card().map(c -> ThreadsMetadata.builder().link(c).build()).orElse(null);
            case SUBSTACK ->
                card().map(c -> SubstackMetadata.builder().link(c).build()).orElse(null);
            case TWITTER, MASTODON, START_PAGE, WHATSAPP, UNKNOWN -> null;
        };
    }

    private void reportForeignColumns() {
        Set<CalendarColumn> own = columnsOf(channel.network());
        EXTRAS.stream()
                .filter(column -> !own.contains(column))
                .forEach(column -> row.one(column)
                        .ifPresent(value -> cells.fault(
                                column,
                                "This column is not supported on "
                                        + channel.network().title() + ".",
                                column == CalendarColumn.LINK
                                        ? "Put the link in the text and leave the column empty."
                                        : "Leave it empty.")));
    }

    private static Set<CalendarColumn> columnsOf(Network network) {
        return switch (network) {
            case INSTAGRAM, FACEBOOK, GOOGLE_BUSINESS -> EnumSet.of(CalendarColumn.TYPE, CalendarColumn.LINK);
            case PINTEREST -> EnumSet.of(CalendarColumn.BOARD, CalendarColumn.TITLE, CalendarColumn.LINK);
            case YOUTUBE -> EnumSet.of(CalendarColumn.TITLE, CalendarColumn.CATEGORY);
            case TIKTOK -> EnumSet.of(CalendarColumn.TITLE);
            case BLUESKY, LINKEDIN, THREADS, SUBSTACK -> EnumSet.of(CalendarColumn.LINK);
            case TWITTER, MASTODON, START_PAGE, WHATSAPP, UNKNOWN -> EnumSet.noneOf(CalendarColumn.class);
        };
    }

    private InstagramMetadata instagram() {
        PostType type = type(PostType.POST, PostType.POST, PostType.REEL, PostType.STORY);
        boolean inFeed = type != PostType.STORY;
        return InstagramMetadata.builder(type)
                .shareToFeed(inFeed)
                .linkText(linkText())
                .build();
    }

    private @Nullable FacebookMetadata facebook() {
        PostType type = type(PostType.POST, PostType.POST, PostType.REEL, PostType.STORY);
        Asset.Link card = card().orElse(null);
        return type == PostType.POST && card == null
                ? null
                : FacebookMetadata.builder(type).link(card).build();
    }

    private GoogleBusinessMetadata google() {
        type(PostType.WHATS_NEW, PostType.WHATS_NEW);
        GoogleBusinessMetadata.Action button =
                link == null ? GoogleBusinessMetadata.Action.NONE : GoogleBusinessMetadata.Action.LEARN_MORE;
        return GoogleBusinessMetadata.builder(GoogleBusinessWhatsNew.builder()
                        .button(button)
                        .linkText(linkText())
                        .build())
                .build();
    }

    private PostType type(PostType usual, PostType... allowed) {
        String text = row.one(CalendarColumn.TYPE).orElse(usual.wireName()).toLowerCase(Locale.ROOT);
        PostType type = PostType.of(text);
        if (!List.of(allowed).contains(type)) {
            String words = String.join(
                    ", ", List.of(allowed).stream().map(PostType::wireName).toList());
            cells.fault(
                    CalendarColumn.TYPE,
                    "\"" + text + "\" is not a type that a calendar can create on "
                            + channel.network().title() + ".",
                    "Write " + words + ", or leave it empty.");
        }
        return type;
    }

    private Optional<Asset.Link> card() {
        Optional<Asset.Link> card = Optional.ofNullable(link).map(Asset.Link::new);
        boolean media = row.one(CalendarColumn.IMAGE_URL).isPresent()
                || row.one(CalendarColumn.VIDEO_URL).isPresent();
        if (card.isPresent() && media) {
            cells.fault(
                    CalendarColumn.LINK,
                    "A link card cannot be combined with an image or a video.",
                    "Put the link in the text, or remove the image or video.");
        }
        return card;
    }

    private @Nullable String linkText() {
        return link == null ? null : link.toString();
    }

    private @Nullable String board() {
        String wanted = cells.required(CalendarColumn.BOARD, channel);
        List<PinterestBoard> boards = channel.details().boards();
        Optional<PinterestBoard> board = boards.stream()
                .filter(b -> b.serviceId().equals(wanted) || b.name().equalsIgnoreCase(wanted))
                .findFirst();
        if (board.isEmpty() && !wanted.isEmpty()) {
            cells.fault(CalendarColumn.BOARD, "Unknown board \"" + wanted + "\".", known(boards));
        }
        return board.map(PinterestBoard::serviceId).orElse(null);
    }

    private static String known(List<PinterestBoard> boards) {
        return boards.isEmpty()
                ? "The channel has no boards. Create one on Pinterest."
                : "The boards are "
                        + String.join(
                                ", ", boards.stream().map(PinterestBoard::name).toList()) + ".";
    }
}
