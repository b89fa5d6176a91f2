package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.world.PostingSchedule;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Returns weekly slots as a list of groups, each with days and their common times. */
final class ScheduleJson {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private ScheduleJson() {}

    static ArrayNode of(PostingSchedule schedule) {
        Map<List<LocalTime>, List<DayOfWeek>> groups = Arrays.stream(DayOfWeek.values())
                .filter(day -> !schedule.on(day).isEmpty())
                .collect(Collectors.groupingBy(schedule::on, LinkedHashMap::new, Collectors.toList()));
        return V1Json.array(groups.entrySet(), group -> group(group.getValue(), group.getKey()));
    }

    /**
     * Reads the valid parts of {@code schedules[0][days][]=mon&schedules[0][times][]=09:00}. The rest is lost, as was
     * observed.
     */
    static PostingSchedule read(JsonNode groups) {
        Map<DayOfWeek, Set<LocalTime>> times = new EnumMap<>(DayOfWeek.class);
        for (JsonNode group : groups) {
            List<LocalTime> ofGroup = Form.texts(group.path("times")).stream()
                    .flatMap(ScheduleJson::time)
                    .toList();
            for (String word : Form.texts(group.path("days"))) {
                day(word)
                        .ifPresent(day ->
                                times.computeIfAbsent(day, d -> new TreeSet<>()).addAll(ofGroup));
            }
        }
        Map<DayOfWeek, List<LocalTime>> sorted = new EnumMap<>(DayOfWeek.class);
        times.forEach((day, slots) -> sorted.put(day, List.copyOf(slots)));
        return new PostingSchedule(sorted, Set.of());
    }

    private static ObjectNode group(List<DayOfWeek> days, List<LocalTime> times) {
        ObjectNode group = V1Json.object();
        group.set("days", V1Json.texts(days.stream().map(ScheduleJson::wireName).toList()));
        group.set("times", V1Json.texts(times.stream().map(TIME::format).toList()));
        return group;
    }

    private static Optional<DayOfWeek> day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> wireName(day).equals(word))
                .findFirst();
    }

    private static Stream<LocalTime> time(String text) {
        try {
            return Stream.of(LocalTime.parse(text, TIME));
        } catch (DateTimeParseException e) {
            return Stream.empty(); // the service does not report it either
        }
    }

    private static String wireName(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }
}
