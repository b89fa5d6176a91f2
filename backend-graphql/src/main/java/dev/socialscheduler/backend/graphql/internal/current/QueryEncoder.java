package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.IdeaGroupId;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.TagId;
import dev.socialscheduler.TimeRange;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.IdInput;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.Input;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.PagedInput;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.backend.graphql.internal.current.PostQueryWire.Filter;
import dev.socialscheduler.backend.graphql.internal.current.PostQueryWire.TagFilter;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectWireNames;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Encodes queries. */
public final class QueryEncoder {

    private final DialectWireNames words;

    public QueryEncoder(DialectWireNames words) {
        this.words = words;
    }

    public Input<IdInput> id(String id) {
        return new Input<>(new IdInput(id));
    }

    public Input<ChannelWire.ChannelsInput> channels(OrganizationId organization, ChannelQuery query) {
        ChannelWire.Filter filter = query.locked() == null ? null : new ChannelWire.Filter(query.locked());
        return new Input<>(new ChannelWire.ChannelsInput(organization.value(), filter));
    }

    public PagedInput<PostQueryWire.PostsInput> posts(OrganizationId organization, PostQuery query) {
        Boolean hasDueAt = query.hasDueAt();
        Filter filter = new Filter(
                words(query.channelIds(), ChannelId::value),
                words(query.statuses(), words::of),
                tags(query.tagIds()),
                range(query.dueAt()),
                range(query.createdAt()),
                hasDueAt == null ? null : hasDueAt ? "present" : "absent");
        boolean isEmpty = filter.equals(new Filter(null, null, null, null, null, null));
        return new PagedInput<>(
                new PostQueryWire.PostsInput(
                        organization.value(),
                        isEmpty ? null : filter,
                        Wires.listOrNull(
                                query.order(),
                                order -> new PostQueryWire.Sort(
                                        order.key().wireName(),
                                        order.direction().wireName()))),
                query.pageSize(),
                position(query.after()));
    }

    public PagedInput<IdeaWire.IdeasInput> ideas(OrganizationId organization, IdeaQuery query) {
        Boolean grouped = query.grouped();
        List<String> groups = words(query.groupIds(), IdeaGroupId::value);
        IdeaWire.GroupFilter filter = groups == null && grouped == null
                ? null
                : new IdeaWire.GroupFilter(groups, grouped == null ? null : grouped ? "grouped" : "ungrouped");
        return new PagedInput<>(
                new IdeaWire.IdeasInput(organization.value(), filter, tags(query.tagIds())),
                query.pageSize(),
                position(query.after()));
    }

    public Input<ChannelWire.LimitsInput> dailyPostingLimits(List<ChannelId> channels, @Nullable LocalDate date) {
        // Only the day counts, in each channel's zone. Noon in UTC is the same day nearly everywhere, should the
        // provider convert it after all.
        return new Input<>(new ChannelWire.LimitsInput(
                channels.stream().map(ChannelId::value).toList(), date == null ? null : date + "T12:00:00.000Z"));
    }

    private static @Nullable String position(@Nullable Cursor cursor) {
        return cursor == null ? null : cursor.position();
    }

    /** In a fixed order, so that the same query is the same request. */
    private static <T> @Nullable List<String> words(Collection<T> values, Function<T, String> word) {
        return values.isEmpty() ? null : values.stream().map(word).sorted().toList();
    }

    private static @Nullable TagFilter tags(Set<TagId> ids) {
        List<String> words = words(ids, TagId::value);
        return words == null ? null : new TagFilter(words);
    }

    private static PostQueryWire.@Nullable TimeFilter range(@Nullable TimeRange range) {
        return range == null ? null : new PostQueryWire.TimeFilter(bound(range.start()), bound(range.end()));
    }

    private static @Nullable String bound(@Nullable Instant instant) {
        return instant == null ? null : Wires.time(instant);
    }
}
