package dev.socialscheduler.cli.calendar;

/** The kinds of files that calendars are kept in, with their own words. */
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
