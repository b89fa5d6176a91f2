package dev.socialscheduler.cli.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The columns of a calendar. The first four are those of Buffer's own bulk upload. */
public enum CalendarColumn {
    TEXT("Text", "the text of the post"),
    IMAGE_URL("Image URL", "images, separated by white space", "\\s+"),
    TAGS("Tags", "tag IDs, separated by commas (names cannot be resolved through the API)", ","),
    POSTING_TIME("Posting Time", "2026-12-01T09:00+01:00, 2026-12-01 09:00 in the channel's time zone, or a keyword"),
    CHANNEL("Channel", "an ID or network:name"),
    ALT_TEXT("Alt Text", "descriptions of the images, separated by |", "\\|"),
    VIDEO_URL("Video URL", "a video"),
    LINK("Link", "a link shown as a card; on Pinterest and Google Business the target of the post"),
    BOARD("Board", "Pinterest: the name or service ID of the board"),
    TITLE("Title", "Pinterest, YouTube, TikTok: the title"),
    TYPE("Type", "Instagram, Facebook: post, reel or story; Google Business: whats_new"),
    CATEGORY("Category", "YouTube: the number of the category");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String header;
    private final String meaning;
    private final Pattern separator;

    CalendarColumn(String header, String meaning) {
        this(header, meaning, "(?!)");
    }

    CalendarColumn(String header, String meaning, String separator) {
        this.header = header;
        this.meaning = meaning;
        this.separator = Pattern.compile(separator);
    }

    /** Returns the name in the first line of a CSV file. */
    public String header() {
        return header;
    }

    /** Returns the name of the field in a JSON file. */
    public String field() {
        List<String> words = List.of(header.toLowerCase(Locale.ROOT).split(" ", -1));
        return words.get(0)
                + words.stream()
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** Returns a description of the content for users. */
    public String meaning() {
        return meaning;
    }

    /** Finds a column by its header, ignoring case and the amount of white space. */
    static Optional<CalendarColumn> ofHeader(String name) {
        String wanted = BLANKS.matcher(name.strip()).replaceAll(" ");
        return Arrays.stream(values())
                .filter(column -> column.header.equalsIgnoreCase(wanted))
                .findFirst();
    }

    /** Finds a column by its JSON field. */
    static Optional<CalendarColumn> ofField(String name) {
        return Arrays.stream(values())
                .filter(column -> column.field().equals(name))
                .findFirst();
    }

    /** Splits a cell into its values; none if it is blank. */
    List<String> values(String cell) {
        return separator
                .splitAsStream(cell.strip())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Returns whether a cell may hold several values. */
    boolean holdsSeveral() {
        return this == IMAGE_URL || this == TAGS || this == ALT_TEXT;
    }
}
