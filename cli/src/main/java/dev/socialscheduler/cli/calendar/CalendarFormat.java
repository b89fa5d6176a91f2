package dev.socialscheduler.cli.calendar;

/** The file formats of calendars, each with its own terms for rows and columns. */
public enum CalendarFormat {
    CSV("Row") {
        @Override
        String words(CalendarColumn column) {
            return "column " + column.header();
        }
    },
    JSON("Element") {
        @Override
        String words(CalendarColumn column) {
            return "field " + column.field();
        }
    };

    private final String row;

    CalendarFormat(String row) {
        this.row = row;
    }

    String row() {
        return row;
    }

    abstract String words(CalendarColumn column);
}
