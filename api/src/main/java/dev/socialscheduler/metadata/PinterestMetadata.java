package dev.socialscheduler.metadata;

import dev.socialscheduler.Network;
import org.jspecify.annotations.Nullable;

/**
 * Pinterest.
 *
 * @param boardServiceId Pinterest's identifier of the board ({@link dev.socialscheduler.Channel.Board#serviceId()}, not
 *     its {@code id}); required on create
 * @param title a title, or null
 * @param url where the pin leads, or null
 */
public record PinterestMetadata(
        @Nullable String boardServiceId,
        @Nullable String title,
        @Nullable String url) implements PostMetadata {

    /** A pin on a board. */
    public static PinterestMetadata onBoard(String boardServiceId) {
        return new PinterestMetadata(boardServiceId, null, null);
    }

    @Override
    public Network network() {
        return Network.PINTEREST;
    }
}
