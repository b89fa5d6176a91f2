package dev.socialscheduler.backend.graphql;

import static dev.socialscheduler.backend.graphql.DocumentFolder.input;
import static dev.socialscheduler.backend.graphql.DocumentFolder.pagedInput;

import dev.socialscheduler.backend.graphql.EnvelopeWire.Input;
import dev.socialscheduler.backend.graphql.EnvelopeWire.PagedInput;

/** The documents of the dialect beta that differ from today's. */
final class BetaDocuments {

    private static final DocumentFolder FOLDER = new DocumentFolder("beta", "current");

    static final Document<Input<BetaWire.ChannelsInput>, ChannelWire.ChannelsData> CHANNELS =
            FOLDER.document("Channels", input(BetaWire.ChannelsInput.class), ChannelWire.ChannelsData.class);

    static final Document<Input<BetaWire.ChannelIdInput>, ChannelWire.ChannelData> CHANNEL =
            FOLDER.document("Channel", input(BetaWire.ChannelIdInput.class), ChannelWire.ChannelData.class);

    static final Document<PagedInput<PostQueryWire.PostsInput>, PostWire.PostsData> POSTS =
            FOLDER.document("Posts", pagedInput(PostQueryWire.PostsInput.class), PostWire.PostsData.class);

    static final Document<Input<BetaWire.PostIdInput>, PostWire.DeletePostData> DELETE_POST =
            FOLDER.document("DeletePost", input(BetaWire.PostIdInput.class), PostWire.DeletePostData.class);

    private BetaDocuments() {}
}
