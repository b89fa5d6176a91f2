package dev.socialscheduler.backend.graphql;

import java.util.List;

/** Every document of the backend, with the shape that its data is read into. */
record AllDocuments(Document<?, ?> document, Class<?> data) {

    static List<AllDocuments> list() {
        return List.of(
                new AllDocuments(Documents.ACCOUNT, AccountWire.Data.class),
                new AllDocuments(Documents.CHANNEL, ChannelWire.ChannelData.class),
                new AllDocuments(Documents.CHANNELS, ChannelWire.ChannelsData.class),
                new AllDocuments(Documents.CREATE_IDEA, IdeaWire.CreateIdeaData.class),
                new AllDocuments(Documents.CREATE_POST, PostWire.CreatePostData.class),
                new AllDocuments(Documents.DAILY_POSTING_LIMITS, ChannelWire.LimitsData.class),
                new AllDocuments(Documents.DELETE_POST, PostWire.DeletePostData.class),
                new AllDocuments(Documents.EDIT_POST, PostWire.EditPostData.class),
                new AllDocuments(Documents.IDEAS, IdeaWire.IdeasData.class),
                new AllDocuments(Documents.MOVE_POST, PostWire.MovePostData.class),
                new AllDocuments(Documents.POST, PostWire.PostData.class),
                new AllDocuments(Documents.POSTS, PostWire.PostsData.class));
    }

    @Override
    public String toString() {
        return document.name();
    }
}
