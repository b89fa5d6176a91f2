package dev.socialscheduler.cli.calendar;

/**
 * Something wrong with a row, which therefore was not sent.
 *
 * @param row the row
 * @param place where in the row, for people
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
