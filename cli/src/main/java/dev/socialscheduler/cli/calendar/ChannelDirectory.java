package dev.socialscheduler.cli.calendar;

import dev.socialscheduler.Channel;
import dev.socialscheduler.Network;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The channels that posts may go to, found by id or by {@code network:name}. Immutable.
 *
 * @param channels in the provider's order; unmodifiable
 */
public record ChannelDirectory(List<Channel> channels) {

    private static final int SHOWN = 12;

    public ChannelDirectory {
        channels = List.copyOf(channels);
    }

    /**
     * Finds a channel. Names ignore case and a leading {@code @}; x means the network twitter.
     *
     * @throws ValueException if there is none, or if several have this name
     */
    public Channel find(String text) {
        String wanted = text.strip();
        List<Channel> found = channels.stream()
                .filter(channel -> channel.id().value().equals(wanted) || isNamed(channel, wanted))
                .toList();
        return switch (found.size()) {
            case 1 -> found.get(0);
            case 0 -> throw new ValueException("Unknown channel \"" + wanted + "\".", known());
            default ->
                throw new ValueException(
                        "Several channels are named \"" + wanted + "\".",
                        "Use the ID of one of them: "
                                + found.stream().map(c -> c.id().value()).collect(Collectors.joining(", ")) + ".");
        };
    }

    /** Returns the notation of a channel in calendars. */
    public static String name(Channel channel) {
        return channel.networkWireName() + ":" + channel.name();
    }

    /**
     * Returns the time zone of a channel's local times.
     *
     * @throws ValueException if this version of Java does not know it
     */
    public static ZoneId zone(Channel channel) {
        try {
            return channel.zone();
        } catch (DateTimeException e) {
            throw new ValueException(
                    "The channel's time zone \"" + channel.timezone() + "\" is unknown to this version of Java.",
                    "Use a time with an offset, for example 2026-12-01T09:00+01:00.");
        }
    }

    private static boolean isNamed(Channel channel, String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || !networkWords(channel).contains(lower(text.substring(0, colon)))) {
            return false;
        }
        String name = text.substring(colon + 1).strip();
        String bare = name.startsWith("@") ? name.substring(1) : name;
        return bare.equalsIgnoreCase(channel.name()) || bare.equalsIgnoreCase(channel.displayName());
    }

    private static List<String> networkWords(Channel channel) {
        String word = lower(channel.networkWireName());
        return channel.network() == Network.TWITTER ? List.of(word, "x") : List.of(word);
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private String known() {
        if (channels.isEmpty()) {
            return "This account has no channels. Connect one first.";
        }
        String names =
                channels.stream().limit(SHOWN).map(ChannelDirectory::name).collect(Collectors.joining(", "));
        return "Use an ID or one of " + names
                + (channels.size() > SHOWN ? ", or another one listed by the command channels." : ".");
    }
}
