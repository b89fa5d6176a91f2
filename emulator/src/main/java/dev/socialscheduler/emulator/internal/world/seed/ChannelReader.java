package dev.socialscheduler.emulator.internal.world.seed;

import dev.socialscheduler.emulator.world.Board;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Network;
import dev.socialscheduler.emulator.world.PostingSchedule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the channels of a world file, with their schedules and boards. */
final class ChannelReader {
    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d");

    private final SeedReader seed;
    private final Set<String> names = new HashSet<>();

    ChannelReader(SeedReader seed) {
        this.seed = seed;
    }

    List<Channel> read(List<SeedNode> nodes) {
        return nodes.stream().map(this::channel).toList();
    }

    private Channel channel(SeedNode node) {
        String id = seed.newId(node);
        Network network = node.word("service", word -> Network.ofWireName(word).orElse(null));
        String name = node.text("name");
        if (!names.add(network.wireName() + ":" + name)) {
            throw node.fault(node.at("name"), "'" + name + "' is used twice on " + network.wireName());
        }
        Integer dailyLimit = node.optionalInteger("dailyLimit");
        Instant created = seed.ago(node, "createdAgo");
        Channel channel = new Channel(
                id,
                seed.reference(node, "organization"),
                network,
                node.text("type", "profile"),
                name,
                node.text("displayName", name),
                node.text("serviceId", id),
                node.zone("timezone"),
                schedule(node),
                state(node),
                dailyLimit != null ? dailyLimit : network.dailyLimit(),
                node.optionalInteger("maxCharacters"),
                node.optionalText("serverUrl"),
                node.optionalText("subscription"),
                node.objects("boards").stream().map(this::board).toList(),
                created);
        node.finish();
        return channel;
    }

    private static Channel.State state(SeedNode node) {
        return new Channel.State(
                node.flag("disconnected"),
                node.flag("locked"),
                node.flag("queuePaused"),
                node.flag("approvalRequired"));
    }

    private Board board(SeedNode node) {
        Board board = new Board(seed.newId(node), node.text("serviceId"), node.text("name"));
        node.finish();
        return board;
    }

    private static PostingSchedule schedule(SeedNode channel) {
        Map<DayOfWeek, List<LocalTime>> times = new EnumMap<>(DayOfWeek.class);
        SeedNode days = channel.object("schedule");
        if (days != null) {
            for (DayOfWeek day : DayOfWeek.values()) {
                String word = wireName(day);
                times.put(
                        day,
                        days.texts(word).stream()
                                .map(t -> time(days, word, t))
                                .sorted()
                                .toList());
            }
            days.finish();
        }
        Set<DayOfWeek> paused = EnumSet.noneOf(DayOfWeek.class);
        List<String> pausedWords = channel.texts("pausedDays");
        for (DayOfWeek day : DayOfWeek.values()) {
            if (pausedWords.contains(wireName(day))) {
                paused.add(day);
            }
        }
        if (paused.size() != pausedWords.size()) {
            throw channel.fault(
                    channel.at("pausedDays"), "must list each of mon, tue, wed, thu, fri, sat, sun at most once");
        }
        return new PostingSchedule(times, paused);
    }

    private static LocalTime time(SeedNode days, String day, String time) {
        try {
            if (TIME.matcher(time).matches()) {
                return LocalTime.parse(time);
            }
        } catch (DateTimeParseException e) {
            throw days.fault(days.at(day), "'" + time + "' is not a time of day such as 09:30");
        }
        throw days.fault(days.at(day), "'" + time + "' is not a time of day such as 09:30");
    }

    private static String wireName(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }
}
