package dev.socialscheduler.cli.calendar;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Channel;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.metadata.PostMetadata;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns rows into posts. Reports everything that is wrong with a row at once; sends nothing. */
public final class CalendarPlanner {

    private final ChannelDirectory channels;
    private final @Nullable String defaultChannel;
    private final boolean onlyDrafts;

    /**
     * Creates a planner.
     *
     * @param channels where posts may go
     * @param defaultChannel channel for rows that do not name one, or null
     * @param onlyDrafts whether every row becomes a draft, whatever its posting time
     */
    public CalendarPlanner(ChannelDirectory channels, @Nullable String defaultChannel, boolean onlyDrafts) {
        this.channels = channels;
        this.defaultChannel = defaultChannel;
        this.onlyDrafts = onlyDrafts;
    }

    /** Returns the post of a row, or what is wrong with it. */
    public PlannedRow plan(CalendarRow row) {
        RowCells cells = new RowCells(row);
        Optional<Channel> channel = channel(row, cells);
        Optional<NewPost> post = channel.map(found -> post(found, row, cells));
        List<RowFault> faults = cells.faults();
        if (faults.isEmpty() && post.isPresent()) {
            NewPost ready = post.get();
            return new PlannedRow.Ready(row.location(), channel.orElseThrow(), ready, RowFingerprint.of(row, ready));
        }
        return new PlannedRow.Invalid(row.location(), faults);
    }

    private Optional<Channel> channel(CalendarRow row, RowCells cells) {
        try {
            return Optional.of(channels.find(row.one(CalendarColumn.CHANNEL)
                    .or(() -> Optional.ofNullable(defaultChannel))
                    .orElseThrow(() -> new ValueException(
                            "The row does not name a channel.",
                            "Enter an ID or network:name here, or use --channel for all such rows."))));
        } catch (ValueException e) {
            cells.fault(CalendarColumn.CHANNEL, e);
            return Optional.empty();
        }
    }

    private NewPost post(Channel channel, CalendarRow row, RowCells cells) {
        NewPost.Builder post = NewPost.on(channel).text(cells.text()).tags(cells.tags());
        pictures(cells).forEach(post::asset);
        cells.address(CalendarColumn.VIDEO_URL).ifPresent(post::video);
        PostMetadata metadata = new NetworkExtras(channel, row, cells).read();
        if (metadata != null) {
            post.metadata(metadata);
        }
        return timed(post, time(channel, row, cells)).build();
    }

    private NewPost.Builder timed(NewPost.Builder post, Optional<PostingTime> time) {
        return time.map(when -> when.draft() || onlyDrafts ? post.asDraft() : post.mode(when.mode()))
                .orElse(post); // problems with the time were already reported
    }

    private static List<Asset> pictures(RowCells cells) {
        List<URI> addresses = cells.addresses(CalendarColumn.IMAGE_URL).toList();
        List<String> altTexts = cells.altTexts(addresses.size());
        return IntStream.range(0, addresses.size())
                .<Asset>mapToObj(i -> new Asset.Image(addresses.get(i), altTexts.isEmpty() ? null : altTexts.get(i)))
                .toList();
    }

    private static Optional<PostingTime> time(Channel channel, CalendarRow row, RowCells cells) {
        try {
            return Optional.of(PostingTime.parse(
                    row.one(CalendarColumn.POSTING_TIME).orElse(""), () -> ChannelDirectory.zone(channel)));
        } catch (ValueException e) {
            cells.fault(CalendarColumn.POSTING_TIME, e);
            return Optional.empty();
        }
    }
}
