package dev.socialscheduler.emulator.internal.graphql.current;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.internal.world.Catalog;
import dev.socialscheduler.emulator.internal.world.DailyLimit;
import dev.socialscheduler.emulator.internal.world.Ideas;
import dev.socialscheduler.emulator.internal.world.Metric;
import dev.socialscheduler.emulator.internal.world.PostQuery;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.world.Account;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Idea;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostTemplate;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of {@code Query}. */
public final class QueryFields {
    private final WorldService world;

    public QueryFields(WorldService world) {
        this.world = world;
    }

    /** Returns every field with its resolver. */
    public Map<String, DataFetcher<?>> all() {
        Map<String, DataFetcher<?>> fields = new HashMap<>();
        fields.put(
                "account",
                RootField.query((who, environment) -> AccountView.of(catalog().account(who))));
        fields.put("channel", RootField.query((who, environment) -> channel(who, id(environment))));
        fields.put("channels", RootField.query(this::channels));
        fields.put("post", RootField.query((who, environment) -> post(who, id(environment))));
        fields.put("posts", RootField.query((who, environment) -> posts(who, Caller.input(environment), environment)));
        fields.put("dailyPostingLimits", RootField.query(this::dailyPostingLimits));
        fields.put("aggregatedPostMetrics", RootField.query(this::aggregatedPostMetrics));
        fields.put("ideas", RootField.query(this::ideas));
        fields.put("ideaGroups", RootField.query(this::ideaGroups));
        fields.put("postTemplate", RootField.query(this::postTemplate));
        fields.put("postTemplates", RootField.query(this::postTemplates));
        return fields;
    }

    /** Resolves {@code Account.organizations}, the only field below the root that takes an argument. */
    public List<View> organizations(DataFetchingEnvironment environment) {
        String who = Caller.of(environment).accountId();
        JsonNode filter = GraphQlJson.MAPPER.valueToTree(environment.getArgument("filter"));
        String wanted = filter.path("organizationId").textValue();
        Account owner = catalog().account(who);
        return catalog().organizations(who).stream()
                .filter(organization -> wanted == null || organization.id().equals(wanted))
                .map(organization -> AccountView.organization(organization, owner, catalog()))
                .toList();
    }

    public View channel(String who, String channelId) {
        return ChannelView.of(catalog().channel(who, channelId));
    }

    private View post(String who, String postId) {
        return postView(who).of(catalog().post(who, postId));
    }

    private List<View> channels(String who, DataFetchingEnvironment environment) {
        JsonNode input = Caller.input(environment);
        JsonNode filter = input.path("filter");
        JsonNode locked = filter.path("isLocked");
        return catalog().channels(who, input.path("organizationId").asText()).stream()
                .filter(channel -> !locked.isBoolean() || isLocked(channel) == locked.booleanValue())
                .filter(channel -> ChannelView.hasProduct(filter.path("product").textValue()))
                .filter(channel -> ChannelView.hasService(channel, GraphQlJson.texts(filter, "services")))
                .map(ChannelView::of)
                .toList();
    }

    public View posts(String who, JsonNode input, DataFetchingEnvironment environment) {
        PostQuery query = PostFilterReader.read(input, RootField.first(environment), RootField.after(environment));
        return PageView.of("PostsResults", catalog().posts(who, query), Post::id, postView(who)::of);
    }

    private List<View> dailyPostingLimits(String who, DataFetchingEnvironment environment) {
        JsonNode input = Caller.input(environment);
        String date = input.path("date").textValue();
        // only the calendar day counts, as written
        LocalDate day = date == null ? null : LocalDate.parse(date.substring(0, 10));
        return catalog().dailyLimits(who, GraphQlJson.texts(input, "channelIds"), day).stream()
                .map(QueryFields::dailyLimit)
                .toList();
    }

    private View aggregatedPostMetrics(String who, DataFetchingEnvironment environment) {
        JsonNode input = Caller.input(environment);
        Set<String> channelIds =
                input.path("channelIds").isArray() ? new HashSet<>(GraphQlJson.texts(input, "channelIds")) : null;
        Metric.Sum sum = catalog()
                .metrics(
                        who,
                        input.path("organizationId").asText(),
                        PostFilterReader.range(startAndEnd(input)),
                        channelIds,
                        PostFilterReader.tags(input));
        return View.of("AggregatedPostMetrics")
                .with("metrics", PostView.metrics(sum.metrics()))
                .with("metricsUpdatedAt", Times.text(sum.updatedAt()));
    }

    private static JsonNode startAndEnd(JsonNode input) {
        return GraphQlJson.MAPPER
                .createObjectNode()
                .put("start", input.path("startDateTime").asText())
                .put("end", input.path("endDateTime").asText());
    }

    private View ideas(String who, DataFetchingEnvironment environment) {
        JsonNode input = Caller.input(environment);
        JsonNode groups = input.path("groupFilter");
        String membership = groups.path("membership").textValue();
        Ideas.Query query = new Ideas.Query(
                input.path("organizationId").asText(),
                GraphQlJson.texts(groups, "groups"),
                membership == null ? null : Boolean.valueOf(membership.equals("grouped")),
                PostFilterReader.tags(input),
                PageView.size(RootField.first(environment)),
                Cursor.id(RootField.after(environment)));
        return PageView.of(
                "IdeasConnection", world.ideaBoard().ideas(who, query), Idea::id, idea -> IdeaView.of(idea, catalog()));
    }

    private List<View> ideaGroups(String who, DataFetchingEnvironment environment) {
        String organizationId = Caller.input(environment).path("organizationId").asText();
        return world.ideaBoard().groups(who, organizationId).stream()
                .map(IdeaView::group)
                .toList();
    }

    private @Nullable View postTemplate(String who, DataFetchingEnvironment environment) {
        return world.templates()
                .template(who, id(environment))
                .map(IdeaView::template)
                .orElse(null);
    }

    private View postTemplates(String who, DataFetchingEnvironment environment) {
        JsonNode input = Caller.input(environment);
        return PageView.of(
                "PostTemplatesConnection",
                world.templates()
                        .templates(
                                who,
                                input.path("organizationId").asText(),
                                input.path("filter").path("visibility").textValue(),
                                PageView.size(RootField.first(environment)),
                                Cursor.id(RootField.after(environment))),
                PostTemplate::id,
                IdeaView::template);
    }

    private static View dailyLimit(DailyLimit limit) {
        return View.of("DailyPostingLimitStatus")
                .with("channelId", limit.channelId())
                .with("sent", limit.sent())
                .with("scheduled", limit.scheduled())
                .with("limit", limit.limit())
                .with("isAtLimit", limit.isReached());
    }

    private static boolean isLocked(Channel channel) {
        return channel.state().locked();
    }

    private static String id(DataFetchingEnvironment environment) {
        return Caller.input(environment).path("id").asText();
    }

    private PostView postView(String who) {
        return new PostView(catalog(), who);
    }

    private Catalog catalog() {
        return world.catalog();
    }
}
