package dev.socialscheduler.metadata;

import dev.socialscheduler.Asset.Link;
import dev.socialscheduler.Network;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Facebook. The provider requires the type once anything else is said.
 *
 * @param type post, story or reel
 * @param annotations mentions inside the text; unmodifiable
 * @param link a link shown as a card, or null
 * @param firstComment a comment below the post, or null
 */
public record FacebookMetadata(
        PostType type,
        List<Annotation> annotations,
        @Nullable Link link,
        @Nullable String firstComment) implements PostMetadata {

    public FacebookMetadata {
        Objects.requireNonNull(type, "type");
        annotations = List.copyOf(annotations);
    }

    /** A post without anything special. */
    public static FacebookMetadata post() {
        return new FacebookMetadata(PostType.POST, List.of(), null, null);
    }

    @Override
    public Network network() {
        return Network.FACEBOOK;
    }

    /**
     * A mention.
     *
     * @param content the network's identifier of what is mentioned
     * @param indices where it begins and ends in the text
     * @param text the words in the text
     * @param url where it leads
     */
    public record Annotation(String content, List<Integer> indices, String text, String url) {
        public Annotation {
            indices = List.copyOf(indices);
        }
    }
}
