package dev.socialscheduler.backend.graphql;

import java.util.List;

/** Every document of the backend, with the shape that its data is read into. */
record AllDocuments(Document<?, ?> document, Class<?> data) {

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
        return document.name();
    }
}
