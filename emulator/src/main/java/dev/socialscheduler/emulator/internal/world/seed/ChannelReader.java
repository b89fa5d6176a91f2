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

    List<Channel> read(List<FilePlace> places) {
        return places.stream().map(this::channel).toList();
    }

    private Channel channel(FilePlace place) {
        String id = seed.newId(place);
        Network network = place.word("service", word -> Network.ofWord(word).orElse(null));
        String name = place.text("name");
        if (!names.add(network.word() + ":" + name)) {
            throw place.fault(place.at("name"), "'" + name + "' is used twice on " + network.word());
        }
        Integer dailyLimit = place.optionalInteger("dailyLimit");
        Instant created = seed.ago(place, "createdAgo");
        Channel channel = new Channel(
                id,
                seed.reference(place, "organization"),
                network,
                place.text("type", "profile"),
                name,
                place.text("displayName", name),
                place.text("serviceId", id),
                place.zone("timezone"),
                schedule(place),
                state(place),
                dailyLimit != null ? dailyLimit : network.dailyLimit(),
                place.optionalInteger("maxCharacters"),
                place.optionalText("serverUrl"),
                place.optionalText("subscription"),
                place.objects("boards").stream().map(this::board).toList(),
                created);
        place.finish();
        return channel;
    }

    private static Channel.State state(FilePlace place) {
        return new Channel.State(
                place.flag("disconnected"),
                place.flag("locked"),
                place.flag("queuePaused"),
                place.flag("approvalRequired"));
    }

    private Board board(FilePlace place) {
        Board board = new Board(seed.newId(place), place.text("serviceId"), place.text("name"));
        place.finish();
        return board;
    }

    private static PostingSchedule schedule(FilePlace channel) {
        Map<DayOfWeek, List<LocalTime>> times = new EnumMap<>(DayOfWeek.class);
        FilePlace days = channel.object("schedule");
        if (days != null) {
            for (DayOfWeek day : DayOfWeek.values()) {
                String word = word(day);
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
            if (pausedWords.contains(word(day))) {
                paused.add(day);
            }
        }
        if (paused.size() != pausedWords.size()) {
            throw channel.fault(channel.at("pausedDays"), "days are mon, tue, wed, thu, fri, sat, sun, each once");
        }
        return new PostingSchedule(times, paused);
    }

    private static LocalTime time(FilePlace days, String day, String time) {
        try {
            if (TIME.matcher(time).matches()) {
                return LocalTime.parse(time);
            }
        } catch (DateTimeParseException e) {
            throw days.fault(days.at(day), "'" + time + "' is not a time of day such as 09:30");
        }
        throw days.fault(days.at(day), "'" + time + "' is not a time of day such as 09:30");
    }

    private static String word(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }
}
