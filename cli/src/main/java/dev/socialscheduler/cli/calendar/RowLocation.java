package dev.socialscheduler.cli.calendar;

/**
 * The location of a row in its file.
 *
 * @param format the kind of file, which has its own terms for rows and columns
 * @param number the number that users see: the row in a spreadsheet (the header is row 1), the element in JSON
 * @param line the line in a text editor, from 1
 */
public record RowLocation(CalendarFormat format, long number, long line) {

    /** Returns the location for users, for example {@code Row 5 (line 7)}. */
    public String words() {
        return format.row() + " " + number + " (line " + line + ")";
    }

    /** Returns the location of a column for users, for example {@code Row 5 (line 7), column Posting Time}. */
    public String words(CalendarColumn column) {
        return words() + ", " + format.words(column);
    }
}
