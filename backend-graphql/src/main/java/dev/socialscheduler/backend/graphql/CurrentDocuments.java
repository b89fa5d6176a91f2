package dev.socialscheduler.backend.graphql;

import static dev.socialscheduler.backend.graphql.DocumentFolder.input;
import static dev.socialscheduler.backend.graphql.DocumentFolder.pagedInput;

import dev.socialscheduler.backend.graphql.EnvelopeWire.Input;
import dev.socialscheduler.backend.graphql.EnvelopeWire.None;
import dev.socialscheduler.backend.graphql.EnvelopeWire.PagedInput;

/** The documents of the dialect of today, read once from resources. */
final class CurrentDocuments {

    private static final DocumentFolder FOLDER = new DocumentFolder("current");

    static final Document<None, AccountWire.Data> ACCOUNT =
            FOLDER.document("Account", None.class, AccountWire.Data.class);

    static final Document<Input<ChannelWire.ChannelsInput>, ChannelWire.ChannelsData> CHANNELS =
            FOLDER.document("Channels", input(ChannelWire.ChannelsInput.class), ChannelWire.ChannelsData.class);

    static final Document<Input<EnvelopeWire.IdInput>, ChannelWire.ChannelData> CHANNEL =
            FOLDER.document("Channel", input(EnvelopeWire.IdInput.class), ChannelWire.ChannelData.class);

    static final Document<Input<EnvelopeWire.IdInput>, PostWire.PostData> POST =
            FOLDER.document("Post", input(EnvelopeWire.IdInput.class), PostWire.PostData.class);

    static final Document<PagedInput<PostQueryWire.PostsInput>, PostWire.PostsData> POSTS =
            FOLDER.document("Posts", pagedInput(PostQueryWire.PostsInput.class), PostWire.PostsData.class);

    static final Document<Input<PostInputWire.CreatePostInput>, PostWire.CreatePostData> CREATE_POST =
            FOLDER.document("CreatePost", input(PostInputWire.CreatePostInput.class), PostWire.CreatePostData.class);

    static final Document<Input<PostInputWire.EditPostInput>, PostWire.EditPostData> EDIT_POST =
            FOLDER.document("EditPost", input(PostInputWire.EditPostInput.class), PostWire.EditPostData.class);

    static final Document<Input<EnvelopeWire.IdInput>, PostWire.DeletePostData> DELETE_POST =
            FOLDER.document("DeletePost", input(EnvelopeWire.IdInput.class), PostWire.DeletePostData.class);

    static final Document<Input<PostInputWire.MovePostInput>, PostWire.MovePostData> MOVE_POST =
            FOLDER.document("MovePost", input(PostInputWire.MovePostInput.class), PostWire.MovePostData.class);

    static final Document<Input<IdeaWire.CreateIdeaInput>, IdeaWire.CreateIdeaData> CREATE_IDEA =
            FOLDER.document("CreateIdea", input(IdeaWire.CreateIdeaInput.class), IdeaWire.CreateIdeaData.class);

    static final Document<PagedInput<IdeaWire.IdeasInput>, IdeaWire.IdeasData> IDEAS =
            FOLDER.document("Ideas", pagedInput(IdeaWire.IdeasInput.class), IdeaWire.IdeasData.class);

    static final Document<Input<ChannelWire.LimitsInput>, ChannelWire.LimitsData> DAILY_POSTING_LIMITS =
            FOLDER.document("DailyPostingLimits", input(ChannelWire.LimitsInput.class), ChannelWire.LimitsData.class);

    private CurrentDocuments() {}
}
