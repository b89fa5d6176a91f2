package dev.socialscheduler.cli.calendar;

/**
 * A problem with a row, which is therefore not sent.
 *
 * @param row the row
 * @param place where in the row, for users
 * @param problem what is wrong, a sentence
 * @param remedy what to do, a sentence
 */
public record RowFault(RowLocation row, String place, String problem, String remedy) {

    static RowFault in(RowLocation row, String problem, String remedy) {
        return new RowFault(row, row.words(), problem, remedy);
    }

    static RowFault in(RowLocation row, CalendarColumn column, String problem, String remedy) {
        return new RowFault(row, row.words(column), problem, remedy);
    }
}
