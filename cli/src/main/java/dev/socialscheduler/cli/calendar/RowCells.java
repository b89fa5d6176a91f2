package dev.socialscheduler.cli.calendar;

import dev.socialscheduler.Channel;
import dev.socialscheduler.TagId;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cells of one row, read as what they mean. Collects every fault on the way. Not thread-safe. */
final class RowCells {

    private final CalendarRow row;
    private final List<RowFault> faults = new ArrayList<>();

    RowCells(CalendarRow row) {
        this.row = row;
    }

    /** Returns every fault so far. */
    List<RowFault> faults() {
        return List.copyOf(faults);
    }

    void fault(CalendarColumn column, String problem, String remedy) {
        faults.add(RowFault.in(row.location(), column, problem, remedy));
    }

    void fault(CalendarColumn column, ValueException e) {
        fault(column, e.problem(), e.remedy());
    }

    /** Returns the text with the line breaks of the networks. */
    String text() {
        return row.one(CalendarColumn.TEXT).orElse("").replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Returns a value without which a network takes no post; empty after saying so. */
    String required(CalendarColumn column, Channel channel) {
        return row.one(column).orElseGet(() -> {
            fault(
                    column,
                    channel.network().title() + " takes no post without it, and it is empty.",
                    "Say here: " + column.meaning() + ".");
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
                    "\"" + text + "\" is not an address.",
                    "Write a public https address, for instance https://example.com/door.jpg.");
            return Optional.empty();
        }
    }

    /** Returns one description for each picture; none at all is fine, too few are not. */
    List<String> altTexts(int pictures) {
        List<String> texts = row.all(CalendarColumn.ALT_TEXT);
        if (!texts.isEmpty() && texts.size() != pictures) {
            fault(
                    CalendarColumn.ALT_TEXT,
                    "It describes " + texts.size() + " and there are " + pictures + " pictures.",
                    "Write one description for each picture, separated by |, or none.");
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

    /** Ids are opaque, but no provider makes them without a digit or with blanks, and names seldom are like that. */
    private Optional<TagId> tag(String text) {
        if (text.chars().anyMatch(Character::isDigit) && text.matches("[\\w.:-]+")) {
            return Optional.of(new TagId(text));
        }
        fault(
                CalendarColumn.TAGS,
                "\"" + text + "\" looks like the name of a tag.",
                "Write its id: the API has no list of tags, so a name cannot be resolved. "
                        + "The ids of tags in use are in the output of: posts --output json.");
        return Optional.empty();
    }
}
