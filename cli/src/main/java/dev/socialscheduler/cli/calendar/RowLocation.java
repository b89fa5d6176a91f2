package dev.socialscheduler.cli.calendar;

/**
 * Where a row stands in its file.
 *
 * @param format the kind of file, which has its own words for rows and columns
 * @param number the number that people see: in a spreadsheet the row (the first line is row 1), in JSON the element
 * @param line the line in an editor, from 1
 */
public record RowLocation(CalendarFormat format, long number, long line) {

    /** Returns the place for people, for instance {@code Row 5 (line 7)}. */
    public String words() {
        return format.row() + " " + number + " (line " + line + ")";
    }

    /** Returns the place of a column for people, for instance {@code Row 5 (line 7), column Posting Time}. */
    public String words(CalendarColumn column) {
        return words() + ", " + format.words(column);
    }
}
