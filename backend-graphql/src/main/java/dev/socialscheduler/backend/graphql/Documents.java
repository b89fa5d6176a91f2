package dev.socialscheduler.backend.graphql;

import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.socialscheduler.backend.graphql.EnvelopeWire.Envelope;
import dev.socialscheduler.backend.graphql.EnvelopeWire.Input;
import dev.socialscheduler.backend.graphql.EnvelopeWire.None;
import dev.socialscheduler.backend.graphql.EnvelopeWire.PagedInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The documents of this backend, read once from its resources. */
final class Documents {

    private static final String FOLDER = "current/";
    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.([A-Z]\\w+)");
    private static final Moshi MOSHI = new Moshi.Builder().build();

    static final Document<None, AccountWire.Data> ACCOUNT = document("Account", None.class, AccountWire.Data.class);

    static final Document<Input<ChannelWire.ChannelsInput>, ChannelWire.ChannelsData> CHANNELS =
            document("Channels", input(ChannelWire.ChannelsInput.class), ChannelWire.ChannelsData.class);

    static final Document<Input<EnvelopeWire.IdInput>, ChannelWire.ChannelData> CHANNEL =
            document("Channel", input(EnvelopeWire.IdInput.class), ChannelWire.ChannelData.class);

    static final Document<Input<EnvelopeWire.IdInput>, PostWire.PostData> POST =
            document("Post", input(EnvelopeWire.IdInput.class), PostWire.PostData.class);

    static final Document<PagedInput<PostQueryWire.PostsInput>, PostWire.PostsData> POSTS =
            document("Posts", pagedInput(PostQueryWire.PostsInput.class), PostWire.PostsData.class);

    static final Document<Input<PostInputWire.CreatePostInput>, PostWire.CreatePostData> CREATE_POST =
            document("CreatePost", input(PostInputWire.CreatePostInput.class), PostWire.CreatePostData.class);

    static final Document<Input<PostInputWire.EditPostInput>, PostWire.EditPostData> EDIT_POST =
            document("EditPost", input(PostInputWire.EditPostInput.class), PostWire.EditPostData.class);

    static final Document<Input<EnvelopeWire.IdInput>, PostWire.DeletePostData> DELETE_POST =
            document("DeletePost", input(EnvelopeWire.IdInput.class), PostWire.DeletePostData.class);

    static final Document<Input<PostInputWire.MovePostInput>, PostWire.MovePostData> MOVE_POST =
            document("MovePost", input(PostInputWire.MovePostInput.class), PostWire.MovePostData.class);

    static final Document<Input<IdeaWire.CreateIdeaInput>, IdeaWire.CreateIdeaData> CREATE_IDEA =
            document("CreateIdea", input(IdeaWire.CreateIdeaInput.class), IdeaWire.CreateIdeaData.class);

    static final Document<PagedInput<IdeaWire.IdeasInput>, IdeaWire.IdeasData> IDEAS =
            document("Ideas", pagedInput(IdeaWire.IdeasInput.class), IdeaWire.IdeasData.class);

    static final Document<Input<ChannelWire.LimitsInput>, ChannelWire.LimitsData> DAILY_POSTING_LIMITS =
            document("DailyPostingLimits", input(ChannelWire.LimitsInput.class), ChannelWire.LimitsData.class);

    private Documents() {}

    private static <V, D> Document<V, D> document(String name, Type variables, Class<D> data) {
        return new Document<>(
                name,
                withFragments(read(name)),
                MOSHI.adapter(variables),
                MOSHI.adapter(Types.newParameterizedTypeWithOwner(EnvelopeWire.class, Envelope.class, data)));
    }

    private static ParameterizedType input(Class<?> type) {
        return Types.newParameterizedTypeWithOwner(EnvelopeWire.class, Input.class, type);
    }

    private static ParameterizedType pagedInput(Class<?> type) {
        return Types.newParameterizedTypeWithOwner(EnvelopeWire.class, PagedInput.class, type);
    }

    /** Adds every fragment that the text spreads, and those that these spread, each once. */
    private static String withFragments(String operation) {
        StringBuilder text = new StringBuilder(operation);
        Set<String> added = new LinkedHashSet<>();
        Matcher spreads = SPREAD.matcher(text);
        while (spreads.find()) {
            if (added.add(spreads.group(1))) {
                int position = spreads.end();
                text.append(read("fragments/" + spreads.group(1)));
                spreads.reset(text).region(position, text.length());
            }
        }
        return text.toString();
    }

    private static String read(String name) {
        String resource = FOLDER + name + ".graphql";
        try (InputStream in = Documents.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The document " + resource + " is missing from the jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
