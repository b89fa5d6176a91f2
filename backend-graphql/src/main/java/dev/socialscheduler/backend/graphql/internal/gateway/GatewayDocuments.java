package dev.socialscheduler.backend.graphql.internal.gateway;

import static dev.socialscheduler.backend.graphql.internal.client.DocumentFolder.input;

import dev.socialscheduler.backend.graphql.internal.client.Document;
import dev.socialscheduler.backend.graphql.internal.client.DocumentFolder;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.Input;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.None;
import dev.socialscheduler.backend.graphql.internal.current.AccountWire;
import dev.socialscheduler.backend.graphql.internal.current.PostInputWire;
import dev.socialscheduler.backend.graphql.internal.current.WireJson;

/** The documents of the dialect gateway. */
public final class GatewayDocuments {

    private static final DocumentFolder FOLDER = new DocumentFolder(WireJson.MOSHI, "gateway");

    public static final Document<None, AccountWire.Data> ACCOUNT =
            FOLDER.document("Account", None.class, AccountWire.Data.class);

    public static final Document<GatewayWire.OfOrganization, GatewayWire.ChannelsData> CHANNELS =
            FOLDER.document("Channels", GatewayWire.OfOrganization.class, GatewayWire.ChannelsData.class);

    public static final Document<GatewayWire.OfChannel, GatewayWire.ChannelData> CHANNEL =
            FOLDER.document("Channel", GatewayWire.OfChannel.class, GatewayWire.ChannelData.class);

    public static final Document<GatewayWire.OfPost, GatewayWire.PostData> POST =
            FOLDER.document("Post", GatewayWire.OfPost.class, GatewayWire.PostData.class);

    public static final Document<GatewayWire.PostsOf, GatewayWire.PostsData> POSTS =
            FOLDER.document("Posts", GatewayWire.PostsOf.class, GatewayWire.PostsData.class);

    public static final Document<Input<PostInputWire.CreatePostInput>, GatewayWire.CreatePostData> CREATE_POST =
            FOLDER.document("CreatePost", input(PostInputWire.CreatePostInput.class), GatewayWire.CreatePostData.class);

    public static final Document<Input<GatewayWire.CreateIdeaInput>, GatewayWire.CreateIdeaData> CREATE_IDEA =
            FOLDER.document("CreateIdea", input(GatewayWire.CreateIdeaInput.class), GatewayWire.CreateIdeaData.class);

    private GatewayDocuments() {}
}
