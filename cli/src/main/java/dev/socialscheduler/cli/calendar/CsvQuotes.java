package dev.socialscheduler.cli.calendar;

/** Finds the first field with misplaced quotes; the CSV library reports at most that there is one, not where. */
final class CsvQuotes {

    /** The record is well formed. */
    static final int FINE = -1;

    private enum State {
        START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private State state = State.START;
    private int field;

    private CsvQuotes() {}

    /** Returns the index of the first field with misplaced or unclosed quotes in the first record of a text. */
    static int wrongField(String text) {
        CsvQuotes quotes = new CsvQuotes();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quotes.state != State.QUOTED && (c == '\n' || c == '\r')) {
                return FINE;
            }
            if (quotes.state == State.CLOSED && c != '"' && c != ',') {
                return quotes.field;
            }
            quotes.read(c);
        }
        return quotes.state == State.QUOTED ? quotes.field : FINE;
    }

    private void read(char c) {
        if (c == ',' && state != State.QUOTED) {
            field++;
            state = State.START;
        } else if (c == '"' && state != State.PLAIN) {
            state = state == State.QUOTED ? State.CLOSED : State.QUOTED;
        } else if (state == State.START) {
            state = State.PLAIN;
        }
    }
}
