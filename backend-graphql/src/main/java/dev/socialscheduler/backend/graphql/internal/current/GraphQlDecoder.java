package dev.socialscheduler.backend.graphql.internal.current;

import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.Account;
import dev.socialscheduler.Channel;
import dev.socialscheduler.DailyPostingLimit;
import dev.socialscheduler.Idea;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlErrorMapper;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.backend.graphql.internal.current.PostWire.PostPayload;
import dev.socialscheduler.error.ErrorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decodes responses, one method per operation. A payload that is not a success causes the exception that it describes;
 * a malformed value causes a {@link JsonDataException} that names its path.
 */
public final class GraphQlDecoder {

    private final GraphQlErrorMapper errors;

    public GraphQlDecoder(GraphQlErrorMapper errors) {
        this.errors = errors;
    }

    Account account(AccountWire.Data data, ErrorContext context) {
        return AccountDecoder.decode(Wires.required(data.account(), "account"));
    }

    public List<Channel> channels(ChannelWire.ChannelsData data, ErrorContext context) {
        return Wires.list(Wires.required(data.channels(), "channels"), ChannelDecoder::decode);
    }

    public Channel channel(ChannelWire.ChannelData data, ErrorContext context) {
        return ChannelDecoder.decode(Wires.required(data.channel(), "channel"));
    }

    List<DailyPostingLimit> dailyPostingLimits(ChannelWire.LimitsData data, ErrorContext context) {
        return Wires.list(Wires.required(data.dailyPostingLimits(), "dailyPostingLimits"), ChannelDecoder::decodeLimit);
    }

    public Post post(PostWire.PostData data, ErrorContext context) {
        return PostDecoder.decode(Wires.required(data.post(), "post"));
    }

    public Page<Post> posts(PostWire.PostsData data, ErrorContext context) {
        PostWire.Posts posts = Wires.required(data.posts(), "posts");
        List<Post> items =
                Wires.list(posts.edges(), edge -> PostDecoder.decode(Wires.required(edge.node(), "posts.edges.node")));
        return Page.builder(items)
                .next(PageDecoder.next(posts.pageInfo(), context))
                .total(posts.totalCount())
                .build();
    }

    public Post created(PostWire.CreatePostData data, ErrorContext context) {
        return success(data.createPost(), context);
    }

    public Post edited(PostWire.EditPostData data, ErrorContext context) {
        return success(data.editPost(), context);
    }

    Post moved(PostWire.MovePostData data, ErrorContext context) {
        return success(data.movePostInQueue(), context);
    }

    private Post success(@Nullable PostPayload answered, ErrorContext context) {
        PostPayload payload = Wires.required(answered, "payload");
        if (payload.post() == null && !"PostActionSuccess".equals(payload.__typename())) {
            throw errors.refusal(payload, context);
        }
        return PostDecoder.decode(Wires.required(payload.post(), "post"));
    }

    public PostId deleted(PostWire.DeletePostData data, ErrorContext context) {
        PostWire.DeletePayload payload = Wires.required(data.deletePost(), "deletePost");
        PostWire.DeletedPost post = payload.post();
        String id = post == null ? payload.id() : post.id();
        if (id == null && !"DeletePostSuccess".equals(payload.__typename())) {
            throw errors.refusal(payload, context);
        }
        return new PostId(Wires.required(id, "deletePost.id"));
    }

    public Idea ideaCreated(IdeaWire.CreateIdeaData data, ErrorContext context) {
        IdeaWire.IdeaPayload payload = Wires.required(data.createIdea(), "createIdea");
        if (payload.idea() != null || "IdeaResponse".equals(payload.__typename())) {
            return IdeaDecoder.decode(Wires.required(payload.idea(), "createIdea.idea"));
        }
        if (payload.id() == null) {
            throw errors.refusal(payload, context);
        }
        return IdeaDecoder.decode(new IdeaWire.Idea(
                payload.id(),
                payload.organizationId(),
                payload.groupId(),
                payload.createdAt(),
                payload.updatedAt(),
                payload.content()));
    }

    Page<Idea> ideas(IdeaWire.IdeasData data, ErrorContext context) {
        IdeaWire.Ideas ideas = Wires.required(data.ideas(), "ideas");
        List<Idea> items =
                Wires.list(ideas.edges(), edge -> IdeaDecoder.decode(Wires.required(edge.node(), "ideas.edges.node")));
        return Page.builder(items)
                .next(PageDecoder.next(ideas.pageInfo(), context))
                .build();
    }
}
