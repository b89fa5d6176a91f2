package dev.socialscheduler.cli.calendar;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads an array of objects with the fields of {@link CalendarColumn}. An invalid element affects only itself; nothing
 * is read after a syntax error.
 */
final class JsonCalendar {

    private static final String SHAPE =
            "The file must contain an array of objects, for example [{\"channel\": \"bluesky:shop\", "
                    + "\"text\": \"Hello\"}].";

    private final String text;
    private final CalendarEntries.Builder entries = new CalendarEntries.Builder();
    private long number;
    private long line = 1;

    JsonCalendar(String text) {
        this.text = text;
    }

    CalendarEntries read() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = mapper.createParser(text)) {
            elements(parser);
        } catch (JsonProcessingException e) {
            broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // cannot happen: the text is in memory
        }
        return entries.build();
    }

    private void elements(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw new CalendarFileException("The file does not start with an array.", SHAPE);
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            number++;
            CalendarBounds.checkCount(number);
            line = parser.currentTokenLocation().getLineNr();
            element(new RowLocation(CalendarFormat.JSON, number, line), parser.readValueAsTree());
        }
        if (parser.nextToken() != null) {
            throw new CalendarFileException("There is content after the array.", SHAPE);
        }
    }

    private void element(RowLocation location, JsonNode element) {
        List<RowFault> faults = faults(location, element);
        if (faults.isEmpty()) {
            entries.add(new CalendarRow(location, cells(element)));
        }
        faults.forEach(entries::add);
    }

    private static List<RowFault> faults(RowLocation location, JsonNode element) {
        if (!element.isObject()) {
            return List.of(RowFault.in(location, "It is not an object.", SHAPE));
        }
        if (element.isEmpty()) {
            return List.of(RowFault.in(location, "The object is empty.", "Remove it, or add at least a text."));
        }
        return element.properties().stream()
                .flatMap(field -> fault(location, field.getKey(), field.getValue()).stream())
                .toList();
    }

    private static Map<CalendarColumn, List<String>> cells(JsonNode element) {
        Map<CalendarColumn, List<String>> cells = new EnumMap<>(CalendarColumn.class);
        element.properties()
                .forEach(field -> CalendarColumn.ofField(field.getKey()).ifPresent(column -> {
                    List<String> values = values(column, field.getValue());
                    if (!values.isEmpty()) {
                        cells.put(column, values);
                    }
                }));
        return cells;
    }

    private static List<RowFault> fault(RowLocation location, String name, JsonNode value) {
        CalendarColumn column = CalendarColumn.ofField(name).orElse(null);
        if (column == null) {
            return List.of(RowFault.in(
                    location,
                    "Unknown field \"" + CalendarBounds.start(name) + "\".",
                    "The fields are " + fields() + "."));
        }
        if (value.isTextual() || value.isNull() || (column.holdsSeveral() && isTexts(value))) {
            return List.of();
        }
        String shape = column.holdsSeveral() ? "a text or an array of texts" : "a text";
        return List.of(RowFault.in(location, column, "It is " + kind(value) + ".", "Write " + shape + "."));
    }

    private static List<String> values(CalendarColumn column, JsonNode value) {
        if (value.isArray()) {
            return stream(value).map(JsonNode::textValue).map(String::strip).toList();
        }
        String cell = value.isNull() ? "" : value.textValue().strip();
        if (cell.isEmpty()) {
            return List.of();
        }
        return column.holdsSeveral() ? column.values(cell) : List.of(cell);
    }

    private static boolean isTexts(JsonNode value) {
        return value.isArray()
                && stream(value)
                        .allMatch(item -> item.isTextual() && !item.textValue().isBlank());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            default -> "something else";
        };
    }

    private void broken(JsonProcessingException e) {
        long at = e.getLocation() == null ? line : e.getLocation().getLineNr();
        String problem =
                "The JSON is invalid at line " + at + ": " + CalendarBounds.start(e.getOriginalMessage()) + ".";
        if (number == 0) {
            throw new CalendarFileException(problem, SHAPE);
        }
        entries.add(RowFault.in(
                new RowLocation(CalendarFormat.JSON, number, line),
                problem,
                "Correct it; nothing from here to the end of the file was sent."));
    }

    private static String fields() {
        return Arrays.stream(CalendarColumn.values()).map(CalendarColumn::field).collect(Collectors.joining(", "));
    }
}
