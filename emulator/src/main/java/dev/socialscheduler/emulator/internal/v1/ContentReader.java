package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.world.Asset;
import dev.socialscheduler.emulator.world.Board;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Content;
import dev.socialscheduler.emulator.world.Network;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the content of an update for one channel. Content that the channel's network cannot use is silently dropped.
 * Required content without a parameter in the older API is filled in.
 */
final class ContentReader {
    private final Channel channel;
    private final Form form;

    ContentReader(Channel channel, Form form) {
        this.channel = channel;
        this.form = form;
    }

    Content content(String text) {
        ObjectNode metadata = usual();
        ObjectNode link = link();
        if (link == null && attachesLinks() && !form.has("media")) {
            link = linkOf(text);
        }
        if (link != null) {
            metadata.set("linkAttachment", link);
        }
        if (channel.network() == Network.TWITTER && form.has("retweet")) {
            metadata.set("retweet", retweet());
        }
        return new Content(text, photos(), List.of(), metadata);
    }

    /** Returns the image, if there is one. As in the past, {@code picture} without a link is an image too. */
    List<Asset> photos() {
        Optional<String> link = form.text("media", "link");
        Optional<String> photo = form.text("media", "photo")
                .or(() -> form.text("media", "picture").filter(picture -> link.isEmpty()));
        String thumbnail = form.text("media", "thumbnail").orElse(null);
        return photo.map(url -> new Asset(Asset.Kind.IMAGE, url, thumbnail, null, null, null, List.of())).stream()
                .toList();
    }

    /** Returns the link preview, if one was sent and the network supports it. An image takes precedence. */
    @Nullable
    ObjectNode link() {
        String url = form.text("media", "link").orElse(null);
        if (url == null || !channel.network().hasLinkAttachment() || !photos().isEmpty()) {
            return null;
        }
        ObjectNode link = V1Json.object().put("url", url);
        form.text("media", "title").ifPresent(title -> link.put("title", title));
        form.text("media", "description").ifPresent(description -> link.put("description", description));
        form.text("media", "picture")
                .ifPresent(picture -> link.putObject("thumbnail").put("url", picture));
        return link;
    }

    private boolean attachesLinks() {
        boolean documented = channel.network() == Network.FACEBOOK || channel.network() == Network.LINKEDIN;
        return documented && form.flag("attachment", true);
    }

    private static @Nullable ObjectNode linkOf(String text) {
        String found = Texts.firstLink(text);
        return found.isEmpty() ? null : V1Json.object().put("url", found);
    }

    private ObjectNode retweet() {
        ObjectNode retweet =
                V1Json.object().put("id", form.text("retweet", "tweet_id").orElse(""));
        form.text("retweet", "comment").ifPresent(comment -> retweet.put("comment", comment));
        return retweet;
    }

    private ObjectNode usual() {
        ObjectNode metadata = V1Json.object();
        switch (channel.network()) {
            case INSTAGRAM, FACEBOOK -> metadata.put("type", "post");
            case GOOGLE_BUSINESS -> metadata.put("type", "whats_new").putObject("detailsWhatsNew");
            case PINTEREST -> board().ifPresent(board -> metadata.put("boardServiceId", board.serviceId()));
            default -> {
                // no other network requires more than the older API can express
            }
        }
        return metadata;
    }

    /**
     * Returns the board in {@code subprofile_ids[]}, which only Buffer's own clients send, otherwise the first board.
     */
    private Optional<Board> board() {
        List<String> named = form.texts("subprofile_ids");
        return channel.boards().stream()
                .filter(board -> named.contains(board.id()))
                .findFirst()
                .or(() -> channel.boards().stream().findFirst());
    }
}
