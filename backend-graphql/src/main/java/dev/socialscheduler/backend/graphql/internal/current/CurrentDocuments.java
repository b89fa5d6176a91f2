package dev.socialscheduler.backend.graphql.internal.current;

import static dev.socialscheduler.backend.graphql.internal.client.DocumentFolder.input;
import static dev.socialscheduler.backend.graphql.internal.client.DocumentFolder.pagedInput;

import dev.socialscheduler.backend.graphql.internal.client.Document;
import dev.socialscheduler.backend.graphql.internal.client.DocumentFolder;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.Input;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.None;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.PagedInput;

/** The documents of the current dialect, read once from resources. */
public final class CurrentDocuments {

    private static final DocumentFolder FOLDER = new DocumentFolder(WireJson.MOSHI, "current");

    public static final Document<None, AccountWire.Data> ACCOUNT =
            FOLDER.document("Account", None.class, AccountWire.Data.class);

    public static final Document<Input<ChannelWire.ChannelsInput>, ChannelWire.ChannelsData> CHANNELS =
            FOLDER.document("Channels", input(ChannelWire.ChannelsInput.class), ChannelWire.ChannelsData.class);

    public static final Document<Input<EnvelopeWire.IdInput>, ChannelWire.ChannelData> CHANNEL =
            FOLDER.document("Channel", input(EnvelopeWire.IdInput.class), ChannelWire.ChannelData.class);

    public static final Document<Input<EnvelopeWire.IdInput>, PostWire.PostData> POST =
            FOLDER.document("Post", input(EnvelopeWire.IdInput.class), PostWire.PostData.class);

    public static final Document<PagedInput<PostQueryWire.PostsInput>, PostWire.PostsData> POSTS =
            FOLDER.document("Posts", pagedInput(PostQueryWire.PostsInput.class), PostWire.PostsData.class);

    public static final Document<Input<PostInputWire.CreatePostInput>, PostWire.CreatePostData> CREATE_POST =
            FOLDER.document("CreatePost", input(PostInputWire.CreatePostInput.class), PostWire.CreatePostData.class);

    public static final Document<Input<PostInputWire.EditPostInput>, PostWire.EditPostData> EDIT_POST =
            FOLDER.document("EditPost", input(PostInputWire.EditPostInput.class), PostWire.EditPostData.class);

    public static final Document<Input<EnvelopeWire.IdInput>, PostWire.DeletePostData> DELETE_POST =
            FOLDER.document("DeletePost", input(EnvelopeWire.IdInput.class), PostWire.DeletePostData.class);

    public static final Document<Input<PostInputWire.MovePostInput>, PostWire.MovePostData> MOVE_POST =
            FOLDER.document("MovePost", input(PostInputWire.MovePostInput.class), PostWire.MovePostData.class);

    public static final Document<Input<IdeaWire.CreateIdeaInput>, IdeaWire.CreateIdeaData> CREATE_IDEA =
            FOLDER.document("CreateIdea", input(IdeaWire.CreateIdeaInput.class), IdeaWire.CreateIdeaData.class);

    public static final Document<PagedInput<IdeaWire.IdeasInput>, IdeaWire.IdeasData> IDEAS =
            FOLDER.document("Ideas", pagedInput(IdeaWire.IdeasInput.class), IdeaWire.IdeasData.class);

    public static final Document<Input<ChannelWire.LimitsInput>, ChannelWire.LimitsData> DAILY_POSTING_LIMITS =
            FOLDER.document("DailyPostingLimits", input(ChannelWire.LimitsInput.class), ChannelWire.LimitsData.class);

    private CurrentDocuments() {}
}
