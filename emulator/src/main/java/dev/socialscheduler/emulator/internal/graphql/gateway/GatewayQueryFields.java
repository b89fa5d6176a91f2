package dev.socialscheduler.emulator.internal.graphql.gateway;

import dev.socialscheduler.emulator.internal.graphql.current.AccountView;
import dev.socialscheduler.emulator.internal.graphql.current.Cursor;
import dev.socialscheduler.emulator.internal.graphql.current.PageView;
import dev.socialscheduler.emulator.internal.graphql.current.RootField;
import dev.socialscheduler.emulator.internal.graphql.current.View;
import dev.socialscheduler.emulator.internal.world.Catalog;
import dev.socialscheduler.emulator.internal.world.PostQuery;
import dev.socialscheduler.emulator.internal.world.TagFilter;
import dev.socialscheduler.emulator.internal.world.TimeRange;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.world.Account;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Post;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The fields of {@code Query} in the dialect of the gateway: flat arguments, posts of one channel only. */
public final class GatewayQueryFields {
    private static final TimeRange ANY_TIME = new TimeRange(null, null);

    private final WorldService world;

    public GatewayQueryFields(WorldService world) {
        this.world = world;
    }

    /** Returns every field with its resolver. */
    public Map<String, DataFetcher<?>> all() {
        return Map.of(
                "account", RootField.query((who, environment) -> account(who)),
                "channels", RootField.query(this::channels),
                "channel", RootField.query(this::channel),
                "posts", RootField.query(this::posts),
                "post", RootField.query(this::post));
    }

    private View account(String who) {
        Account account = catalog().account(who);
        return AccountView.of(account)
                .late(
                        "organizations",
                        () -> catalog().organizations(who).stream()
                                .map(organization -> GatewayAccountView.organization(organization, account, catalog()))
                                .toList());
    }

    private List<View> channels(String who, DataFetchingEnvironment environment) {
        return catalog().channels(who, argument(environment, "organizationId")).stream()
                .map(GatewayChannelView::of)
                .toList();
    }

    private View channel(String who, DataFetchingEnvironment environment) {
        return GatewayChannelView.of(catalog().channel(who, argument(environment, "channelId")));
    }

    private View posts(String who, DataFetchingEnvironment environment) {
        Channel channel = catalog().channel(who, argument(environment, "channelId"));
        PostQuery query = new PostQuery(
                channel.organizationId(),
                Set.of(channel.id()),
                GatewayWireNames.statuses(environment.getArgument("status")),
                new TagFilter(List.of(), false),
                ANY_TIME,
                ANY_TIME,
                null,
                Set.of(),
                List.of(),
                PageView.size(RootField.first(environment)),
                Cursor.id(RootField.after(environment)));
        return PageView.of("PostsResults", catalog().posts(who, query), Post::id, postView(who)::of);
    }

    private View post(String who, DataFetchingEnvironment environment) {
        return postView(who).of(catalog().post(who, argument(environment, "id")));
    }

    private static String argument(DataFetchingEnvironment environment, String name) {
        return Objects.requireNonNull(environment.<String>getArgument(name));
    }

    private GatewayPostView postView(String who) {
        return new GatewayPostView(catalog(), who);
    }

    private Catalog catalog() {
        return world.catalog();
    }
}
