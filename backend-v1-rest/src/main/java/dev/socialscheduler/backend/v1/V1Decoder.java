package dev.socialscheduler.backend.v1;

import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.Account;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostingDay;
import dev.socialscheduler.ServiceConfiguration;
import dev.socialscheduler.backend.support.internal.json.WireValues;
import dev.socialscheduler.backend.support.internal.recovery.ContentFingerprint;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.spi.BatchSender.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decodes responses, one method per operation. A response about another item than the requested one is rejected; a
 * malformed value causes a {@link JsonDataException} that names its path.
 */
final class V1Decoder {

    private final V1ErrorMapper errors;

    V1Decoder(V1ErrorMapper errors) {
        this.errors = errors;
    }

    Account account(AccountWire.User user, ErrorContext context) {
        return AccountDecoder.decode(user);
    }

    List<Channel> channels(List<ChannelWire.Profile> profiles, ErrorContext context) {
        return WireValues.list(profiles, ChannelDecoder::decode);
    }

    Channel channel(ChannelId asked, ChannelWire.Profile profile) {
        Channel channel = ChannelDecoder.decode(profile);
        Wires.same(asked, channel.id());
        return channel;
    }

    List<PostingDay> week(List<ChannelWire.Schedule> schedules, ErrorContext context) {
        return ChannelDecoder.week(schedules);
    }

    /** v1 silently ignores unknown channels and reports success; then no post was created. */
    Post created(NewPost asked, EnvelopeWire.Changed answer, ErrorContext context) {
        ChannelId channel = asked.channelId();
        List<Post> made = changed(answer, context);
        if (made.isEmpty()) {
            WireValues.required(answer.success(), "success"); // a list has none
            throw errors.ignored(channel, context);
        }
        return made.stream()
                .filter(post -> post.channelId().equals(channel))
                .findFirst()
                .map(post -> ours(asked, post))
                .orElseThrow(() -> new JsonDataException("it contains no post of the channel " + channel));
    }

    /** Nothing but its content shows that the response is not that to another request. v1 may shorten links. */
    static Post ours(NewPost asked, Post made) {
        boolean isSaid = !asked.text().isEmpty() && asked.metadata() == null;
        boolean isSame = asked.text().equals(made.text()); // fingerprints are expensive, and most texts are kept
        if (isSaid && !isSame && !print(asked.text()).equals(print(made.text()))) {
            throw new JsonDataException("it contains a post with another text");
        }
        return made;
    }

    private static String print(String text) {
        return ContentFingerprint.ofText(text, List.of());
    }

    /** Returns one result per channel; v1 omits unknown channels and those whose network rejected the post. */
    List<Answer> created(List<ChannelId> asked, EnvelopeWire.Changed answer, ErrorContext context) {
        Map<ChannelId, Post> made = new LinkedHashMap<>();
        changed(answer, context).forEach(post -> made.putIfAbsent(post.channelId(), post));
        List<Answer> answers = new ArrayList<>();
        for (ChannelId channel : asked) {
            Post post = made.get(channel);
            answers.add(post == null ? Answer.untold(errors.silent(channel, context)) : Answer.made(post));
        }
        return answers;
    }

    List<Post> changed(EnvelopeWire.Changed answer, ErrorContext context) {
        return WireValues.list(WireValues.required(answer.updates(), "updates"), PostDecoder::decode);
    }

    Post post(PostId asked, PostWire.Update update) {
        Post post = PostDecoder.decode(update);
        Wires.same(asked, post.id());
        return post;
    }

    Post edited(PostId asked, EnvelopeWire.Edited answer) {
        return post(asked, WireValues.required(answer.update(), "update"));
    }

    boolean done(EnvelopeWire.Done answer, ErrorContext context) {
        return WireValues.required(answer.success(), "success");
    }

    Page<Post> page(PageRequest asked, EnvelopeWire.Listed answer) {
        List<Post> posts = WireValues.list(WireValues.required(answer.updates(), "updates"), PostDecoder::decode);
        posts.forEach(post -> Wires.same(asked.channel(), post.channelId()));
        return asked.page(posts, WireValues.required(answer.total(), "total"));
    }

    long shares(EnvelopeWire.Shares answer, ErrorContext context) {
        return WireValues.required(answer.shares(), "shares");
    }

    ServiceConfiguration configuration(ConfigurationWire.Configuration configuration, ErrorContext context) {
        return ConfigurationDecoder.decode(configuration);
    }
}
