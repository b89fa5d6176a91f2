package dev.socialscheduler.cli.calendar;

import dev.socialscheduler.Channel;
import dev.socialscheduler.TagId;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Converts the cells of one row to typed values and collects every fault. Not thread-safe. */
final class RowCells {

    private final CalendarRow row;
    private final List<RowFault> faults = new ArrayList<>();

    RowCells(CalendarRow row) {
        this.row = row;
    }

    /** Returns the faults found so far. */
    List<RowFault> faults() {
        return List.copyOf(faults);
    }

    void fault(CalendarColumn column, String problem, String remedy) {
        faults.add(RowFault.in(row.location(), column, problem, remedy));
    }

    void fault(CalendarColumn column, ValueException e) {
        fault(column, e.problem(), e.remedy());
    }

    /** Returns the text with line feeds as line breaks. */
    String text() {
        return row.one(CalendarColumn.TEXT).orElse("").replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Returns a value that the network requires; empty, with a fault, if it is missing. */
    String required(CalendarColumn column, Channel channel) {
        return row.one(column).orElseGet(() -> {
            fault(
                    column,
                    channel.network().title() + " requires it, but it is empty.",
                    "Enter here: " + column.meaning() + ".");
            return "";
        });
    }

    Optional<URI> address(CalendarColumn column) {
        return addresses(column).findFirst();
    }

    Stream<URI> addresses(CalendarColumn column) {
        return row.all(column).stream().map(text -> address(column, text)).flatMap(Optional::stream);
    }

    private Optional<URI> address(CalendarColumn column, String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            fault(
                    column,
                    "\"" + text + "\" is not a URL.",
                    "Use a public https URL, for example https://example.com/door.jpg.");
            return Optional.empty();
        }
    }

    /** Returns one description for each image, or none. */
    List<String> altTexts(int pictures) {
        List<String> texts = row.all(CalendarColumn.ALT_TEXT);
        if (!texts.isEmpty() && texts.size() != pictures) {
            fault(
                    CalendarColumn.ALT_TEXT,
                    "The number of descriptions (" + texts.size() + ") differs from the number of images (" + pictures
                            + ").",
                    "Write one description for each image, separated by |, or none.");
            return List.of();
        }
        return texts;
    }

    TagId[] tags() {
        return row.all(CalendarColumn.TAGS).stream()
                .map(this::tag)
                .flatMap(Optional::stream)
                .toArray(TagId[]::new);
    }

    /** IDs are opaque, but they always contain a digit and never a blank, unlike most names. */
    private Optional<TagId> tag(String text) {
        if (text.chars().anyMatch(Character::isDigit) && text.matches("[\\w.:-]+")) {
            return Optional.of(new TagId(text));
        }
        fault(
                CalendarColumn.TAGS,
                "\"" + text + "\" looks like the name of a tag.",
                "Use its ID: the API cannot list tags, so a name cannot be resolved. To find the IDs of "
                        + "tags in use, run: posts --output json.");
        return Optional.empty();
    }
}
