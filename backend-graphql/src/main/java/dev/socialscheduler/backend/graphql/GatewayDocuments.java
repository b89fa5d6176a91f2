package dev.socialscheduler.backend.graphql;

import static dev.socialscheduler.backend.graphql.DocumentFolder.input;

import dev.socialscheduler.backend.graphql.EnvelopeWire.Input;
import dev.socialscheduler.backend.graphql.EnvelopeWire.None;

/** The documents of the dialect gateway. */
final class GatewayDocuments {

    private static final DocumentFolder FOLDER = new DocumentFolder("gateway");

    static final Document<None, AccountWire.Data> ACCOUNT =
            FOLDER.document("Account", None.class, AccountWire.Data.class);

    static final Document<GatewayWire.OfOrganization, GatewayWire.ChannelsData> CHANNELS =
            FOLDER.document("Channels", GatewayWire.OfOrganization.class, GatewayWire.ChannelsData.class);

    static final Document<GatewayWire.OfChannel, GatewayWire.ChannelData> CHANNEL =
            FOLDER.document("Channel", GatewayWire.OfChannel.class, GatewayWire.ChannelData.class);

    static final Document<GatewayWire.OfPost, GatewayWire.PostData> POST =
            FOLDER.document("Post", GatewayWire.OfPost.class, GatewayWire.PostData.class);

    static final Document<GatewayWire.PostsOf, GatewayWire.PostsData> POSTS =
            FOLDER.document("Posts", GatewayWire.PostsOf.class, GatewayWire.PostsData.class);

    static final Document<Input<PostInputWire.CreatePostInput>, GatewayWire.CreatePostData> CREATE_POST =
            FOLDER.document("CreatePost", input(PostInputWire.CreatePostInput.class), GatewayWire.CreatePostData.class);

    static final Document<Input<GatewayWire.CreateIdeaInput>, GatewayWire.CreateIdeaData> CREATE_IDEA =
            FOLDER.document("CreateIdea", input(GatewayWire.CreateIdeaInput.class), GatewayWire.CreateIdeaData.class);

    private GatewayDocuments() {}
}
