package dev.socialscheduler.metadata;

import dev.socialscheduler.Asset.Link;
import dev.socialscheduler.Network;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * LinkedIn.
 *
 * @param annotations mentions inside the text; unmodifiable; empty when read, since the provider answers them otherwise
 * @param link a link shown as a card, or null
 * @param firstComment a comment below the post, or null
 */
public record LinkedInMetadata(
        List<Annotation> annotations,
        @Nullable Link link,
        @Nullable String firstComment) implements PostMetadata {

    public LinkedInMetadata {
        annotations = List.copyOf(annotations);
    }

    @Override
    public Network network() {
        return Network.LINKEDIN;
    }

    /**
     * A mention.
     *
     * @param id the provider's identifier
     * @param link where it leads
     * @param entity LinkedIn's own name of it, a URN
     * @param vanityName the name in its address
     * @param localizedName the words in the text
     * @param start where the words begin in the text
     * @param length how many characters they have
     */
    public record Annotation(
            String id, String link, String entity, String vanityName, String localizedName, int start, int length) {}
}
