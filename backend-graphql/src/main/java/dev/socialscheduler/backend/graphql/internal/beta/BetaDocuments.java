package dev.socialscheduler.backend.graphql.internal.beta;

import static dev.socialscheduler.backend.graphql.internal.client.DocumentFolder.input;
import static dev.socialscheduler.backend.graphql.internal.client.DocumentFolder.pagedInput;

import dev.socialscheduler.backend.graphql.internal.client.Document;
import dev.socialscheduler.backend.graphql.internal.client.DocumentFolder;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.Input;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.PagedInput;
import dev.socialscheduler.backend.graphql.internal.current.ChannelWire;
import dev.socialscheduler.backend.graphql.internal.current.PostQueryWire;
import dev.socialscheduler.backend.graphql.internal.current.PostWire;
import dev.socialscheduler.backend.graphql.internal.current.WireJson;

/** The documents of the dialect beta that differ from the current ones. */
public final class BetaDocuments {

    private static final DocumentFolder FOLDER = new DocumentFolder(WireJson.MOSHI, "beta", "current");

    public static final Document<Input<BetaWire.ChannelsInput>, ChannelWire.ChannelsData> CHANNELS =
            FOLDER.document("Channels", input(BetaWire.ChannelsInput.class), ChannelWire.ChannelsData.class);

    public static final Document<Input<BetaWire.ChannelIdInput>, ChannelWire.ChannelData> CHANNEL =
            FOLDER.document("Channel", input(BetaWire.ChannelIdInput.class), ChannelWire.ChannelData.class);

    public static final Document<PagedInput<PostQueryWire.PostsInput>, PostWire.PostsData> POSTS =
            FOLDER.document("Posts", pagedInput(PostQueryWire.PostsInput.class), PostWire.PostsData.class);

    public static final Document<Input<BetaWire.PostIdInput>, PostWire.DeletePostData> DELETE_POST =
            FOLDER.document("DeletePost", input(BetaWire.PostIdInput.class), PostWire.DeletePostData.class);

    private BetaDocuments() {}
}
