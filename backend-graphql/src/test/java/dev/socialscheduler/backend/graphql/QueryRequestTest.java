package dev.socialscheduler.backend.graphql;

import static dev.socialscheduler.backend.graphql.TestSchema.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.IdeaGroupId;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.Network;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PostOrder;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.TagId;
import dev.socialscheduler.TimeRange;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire;
import dev.socialscheduler.backend.graphql.internal.current.CurrentDocuments;
import dev.socialscheduler.backend.graphql.internal.current.QueryEncoder;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectWireNames;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions, byte for byte. */
class QueryRequestTest {

    private static final OrganizationId ORGANIZATION = new OrganizationId("o1");
    private static final QueryEncoder ENCODER = new QueryEncoder(DialectWireNames.CURRENT);
    private static final Instant FROM = Instant.parse("2026-12-01T00:00:00.001Z");
    private static final Instant TO = Instant.parse("2026-12-31T23:59:59Z");

    static Stream<Arguments> posts() {
        String from = "\"start\":\"2026-12-01T00:00:00.001Z\"";
        String to = "\"end\":\"2026-12-31T23:59:59.000Z\"";
        return Stream.of(
                posts("all", query -> query, ""),
                posts(
                        "channels, in a fixed order",
                        query -> query.channels(new ChannelId("c2"), new ChannelId("c1")),
                        ",\"filter\":{\"channelIds\":[\"c1\",\"c2\"]}"),
                posts(
                        "statuses, in a fixed order",
                        query -> query.statuses(
                                PostStatus.SENT, PostStatus.NEEDS_APPROVAL, PostStatus.DRAFT, PostStatus.ERROR),
                        ",\"filter\":{\"status\":[\"draft\",\"error\",\"needs_approval\",\"sent\"]}"),
                posts(
                        "labels",
                        query -> query.tags(new TagId("t2"), new TagId("t1")),
                        ",\"filter\":{\"tags\":{\"in\":[\"t1\",\"t2\"]}}"),
                posts(
                        "due between",
                        query -> query.dueAt(TimeRange.between(FROM, TO)),
                        ",\"filter\":{\"dueAt\":{" + from + "," + to + "}}"),
                posts(
                        "created since",
                        query -> query.createdAt(TimeRange.from(FROM)),
                        ",\"filter\":{\"createdAt\":{" + from + "}}"),
                posts(
                        "created until",
                        query -> query.createdAt(new TimeRange(null, TO)),
                        ",\"filter\":{\"createdAt\":{" + to + "}}"),
                posts("with a due time", query -> query.hasDueAt(true), ",\"filter\":{\"dueAtPresence\":\"present\"}"),
                posts(
                        "without a due time",
                        query -> query.hasDueAt(false),
                        ",\"filter\":{\"dueAtPresence\":\"absent\"}"),
                posts(
                        "order",
                        query -> query.orderBy(PostOrder.Key.DUE_AT, PostOrder.Direction.ASCENDING)
                                .orderBy(PostOrder.Key.CREATED_AT, PostOrder.Direction.DESCENDING),
                        ",\"sort\":[{\"field\":\"dueAt\",\"direction\":\"asc\"},"
                                + "{\"field\":\"createdAt\",\"direction\":\"desc\"}]"));
    }

    private static Arguments posts(String name, UnaryOperator<PostQuery.Builder> said, String expected) {
        return Arguments.of(name, said.apply(PostQuery.builder()).build(), expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("posts")
    void a_condition_on_posts_is_sent_only_if_it_was_said(String name, PostQuery query, String expected) {
        assertThat(written(CurrentDocuments.POSTS, ENCODER.posts(ORGANIZATION, query)))
                .isEqualTo("{\"input\":{\"organizationId\":\"o1\"" + expected + "},\"first\":50}");
    }

    @Test
    void paging_stands_beside_the_question() {
        PostQuery query = PostQuery.builder()
                .pageSize(7)
                .after(new Cursor("graphql", "YWJj=="))
                .build();

        assertThat(written(CurrentDocuments.POSTS, ENCODER.posts(ORGANIZATION, query)))
                .isEqualTo("{\"input\":{\"organizationId\":\"o1\"},\"first\":7,\"after\":\"YWJj==\"}");
        assertThat(written(
                        CurrentDocuments.IDEAS,
                        ENCODER.ideas(
                                ORGANIZATION, IdeaQuery.all().pageSize(7).after(new Cursor("graphql", "YWJj==")))))
                .isEqualTo("{\"input\":{\"organizationId\":\"o1\"},\"first\":7,\"after\":\"YWJj==\"}");
    }

    static Stream<Arguments> ideas() {
        IdeaQuery all = IdeaQuery.all();
        return Stream.of(
                Arguments.of(all, ""),
                Arguments.of(
                        all.groups(new IdeaGroupId("g2"), new IdeaGroupId("g1")),
                        ",\"groupFilter\":{\"groups\":[\"g1\",\"g2\"]}"),
                Arguments.of(all.grouped(true), ",\"groupFilter\":{\"membership\":\"grouped\"}"),
                Arguments.of(all.grouped(false), ",\"groupFilter\":{\"membership\":\"ungrouped\"}"),
                Arguments.of(all.tags(new TagId("t1")), ",\"tagsFilter\":{\"in\":[\"t1\"]}"));
    }

    @ParameterizedTest
    @MethodSource("ideas")
    void a_condition_on_ideas_is_sent_only_if_it_was_said(IdeaQuery query, String expected) {
        assertThat(written(CurrentDocuments.IDEAS, ENCODER.ideas(ORGANIZATION, query)))
                .isEqualTo("{\"input\":{\"organizationId\":\"o1\"" + expected + "},\"first\":50}");
    }

    static Stream<Arguments> channels() {
        ChannelQuery all = ChannelQuery.all();
        return Stream.of(
                Arguments.of(all, ""),
                Arguments.of(all.locked(true), ",\"filter\":{\"isLocked\":true}"),
                Arguments.of(all.locked(false), ",\"filter\":{\"isLocked\":false}"),
                // the API cannot filter by network: the library does
                Arguments.of(all.on(Network.BLUESKY), ""));
    }

    @ParameterizedTest
    @MethodSource("channels")
    void a_condition_on_channels_is_sent_only_if_the_api_knows_it(ChannelQuery query, String expected) {
        assertThat(written(CurrentDocuments.CHANNELS, ENCODER.channels(ORGANIZATION, query)))
                .isEqualTo("{\"input\":{\"organizationId\":\"o1\"" + expected + "}}");
    }

    @Test
    void one_thing_is_asked_for_by_its_id() {
        assertThat(written(CurrentDocuments.POST, ENCODER.id("x1"))).isEqualTo("{\"input\":{\"id\":\"x1\"}}");
        assertThat(written(CurrentDocuments.CHANNEL, ENCODER.id("x1"))).isEqualTo("{\"input\":{\"id\":\"x1\"}}");
        assertThat(written(CurrentDocuments.DELETE_POST, ENCODER.id("x1"))).isEqualTo("{\"input\":{\"id\":\"x1\"}}");
    }

    @Test
    void the_account_is_asked_for_without_variables() {
        assertThat(written(CurrentDocuments.ACCOUNT, new EnvelopeWire.None())).isEqualTo("{}");
    }

    @Test
    void daily_limits_are_asked_for_by_day() {
        List<ChannelId> channels = List.of(new ChannelId("c2"), new ChannelId("c1"));

        assertThat(written(CurrentDocuments.DAILY_POSTING_LIMITS, ENCODER.dailyPostingLimits(channels, null)))
                .isEqualTo("{\"input\":{\"channelIds\":[\"c2\",\"c1\"]}}");
        assertThat(written(
                        CurrentDocuments.DAILY_POSTING_LIMITS,
                        ENCODER.dailyPostingLimits(channels, LocalDate.of(2026, 12, 24))))
                .isEqualTo("{\"input\":{\"channelIds\":[\"c2\",\"c1\"],\"date\":\"2026-12-24T12:00:00.000Z\"}}");
    }
}
