package dev.socialscheduler;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the provider says of the networks it serves.
 *
 * @param networks one entry for each kind of channel of each network; unmodifiable
 * @param media which pictures are taken, or null if nothing was said
 */
public record ServiceConfiguration(
        List<NetworkRule> networks, @Nullable MediaRule media) {

    public ServiceConfiguration {
        networks = List.copyOf(networks);
    }

    /**
     * What holds for one kind of channel.
     *
     * @param network the network
     * @param networkWord the provider's word for it
     * @param type the kind of channel, as the provider writes it
     * @param name what people call it
     * @param characterLimit the longest text, or null
     * @param scheduleLimit the most posts that may wait, or null
     */
    public record NetworkRule(
            Network network,
            String networkWord,
            String type,
            String name,
            @Nullable Integer characterLimit,
            @Nullable Integer scheduleLimit) {}

    /**
     * Which pictures are taken.
     *
     * @param minimumBytes the smallest file, or null
     * @param maximumBytes the largest file, or null
     * @param fileTypes the file name endings, without a dot; unmodifiable
     */
    public record MediaRule(
            @Nullable Long minimumBytes, @Nullable Long maximumBytes, List<String> fileTypes) {
        public MediaRule {
            fileTypes = List.copyOf(fileTypes);
        }
    }
}
