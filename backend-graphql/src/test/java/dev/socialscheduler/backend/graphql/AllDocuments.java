package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.backend.graphql.internal.beta.BetaDocuments;
import dev.socialscheduler.backend.graphql.internal.client.Document;
import dev.socialscheduler.backend.graphql.internal.current.AccountWire;
import dev.socialscheduler.backend.graphql.internal.current.ChannelWire;
import dev.socialscheduler.backend.graphql.internal.current.CurrentDocuments;
import dev.socialscheduler.backend.graphql.internal.current.IdeaWire;
import dev.socialscheduler.backend.graphql.internal.current.PostWire;
import dev.socialscheduler.backend.graphql.internal.gateway.GatewayDocuments;
import dev.socialscheduler.backend.graphql.internal.gateway.GatewayWire;
import dev.socialscheduler.emulator.graphql.Dialect;
import java.util.List;
import java.util.stream.Stream;

/** Every document of the backend, with its dialect and the shape that its data is read into. */
record AllDocuments(Dialect dialect, Document<?, ?> document, Class<?> data) {

    AllDocuments(Document<?, ?> document, Class<?> data) {
        this(Dialect.CURRENT, document, data);
    }

    /** Those of all dialects; what beta takes over from today's counts for both. */
    static List<AllDocuments> ofAllDialects() {
        Stream<AllDocuments> taken = list().stream()
                .filter(each ->
                        beta().stream().noneMatch(own -> own.document.name().equals(each.document.name())))
                .map(each -> new AllDocuments(Dialect.BETA, each.document, each.data));
        return Stream.of(list().stream(), taken, beta().stream(), gateway().stream())
                .flatMap(each -> each)
                .toList();
    }

    static List<AllDocuments> beta() {
        return List.of(
                new AllDocuments(Dialect.BETA, BetaDocuments.CHANNEL, ChannelWire.ChannelData.class),
                new AllDocuments(Dialect.BETA, BetaDocuments.CHANNELS, ChannelWire.ChannelsData.class),
                new AllDocuments(Dialect.BETA, BetaDocuments.DELETE_POST, PostWire.DeletePostData.class),
                new AllDocuments(Dialect.BETA, BetaDocuments.POSTS, PostWire.PostsData.class));
    }

    static List<AllDocuments> gateway() {
        return List.of(
                new AllDocuments(Dialect.GATEWAY, GatewayDocuments.ACCOUNT, AccountWire.Data.class),
                new AllDocuments(Dialect.GATEWAY, GatewayDocuments.CHANNEL, GatewayWire.ChannelData.class),
                new AllDocuments(Dialect.GATEWAY, GatewayDocuments.CHANNELS, GatewayWire.ChannelsData.class),
                new AllDocuments(Dialect.GATEWAY, GatewayDocuments.CREATE_IDEA, GatewayWire.CreateIdeaData.class),
                new AllDocuments(Dialect.GATEWAY, GatewayDocuments.CREATE_POST, GatewayWire.CreatePostData.class),
                new AllDocuments(Dialect.GATEWAY, GatewayDocuments.POST, GatewayWire.PostData.class),
                new AllDocuments(Dialect.GATEWAY, GatewayDocuments.POSTS, GatewayWire.PostsData.class));
    }

    static List<AllDocuments> list() {
        return List.of(
                new AllDocuments(CurrentDocuments.ACCOUNT, AccountWire.Data.class),
                new AllDocuments(CurrentDocuments.CHANNEL, ChannelWire.ChannelData.class),
                new AllDocuments(CurrentDocuments.CHANNELS, ChannelWire.ChannelsData.class),
                new AllDocuments(CurrentDocuments.CREATE_IDEA, IdeaWire.CreateIdeaData.class),
                new AllDocuments(CurrentDocuments.CREATE_POST, PostWire.CreatePostData.class),
                new AllDocuments(CurrentDocuments.DAILY_POSTING_LIMITS, ChannelWire.LimitsData.class),
                new AllDocuments(CurrentDocuments.DELETE_POST, PostWire.DeletePostData.class),
                new AllDocuments(CurrentDocuments.EDIT_POST, PostWire.EditPostData.class),
                new AllDocuments(CurrentDocuments.IDEAS, IdeaWire.IdeasData.class),
                new AllDocuments(CurrentDocuments.MOVE_POST, PostWire.MovePostData.class),
                new AllDocuments(CurrentDocuments.POST, PostWire.PostData.class),
                new AllDocuments(CurrentDocuments.POSTS, PostWire.PostsData.class));
    }

    @Override
    public String toString() {
        return dialect.wireName() + " " + document.name();
    }
}
