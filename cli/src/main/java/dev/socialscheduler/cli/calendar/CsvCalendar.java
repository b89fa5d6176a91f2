package dev.socialscheduler.cli.calendar;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads comma-separated values. A row of the wrong length affects only itself. After a misplaced quote it is unclear
 * where rows begin, so reading stops there rather than risk publishing half a text.
 */
final class CsvCalendar {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private final String text;
    private final List<CsvRecord> records = new ArrayList<>();
    private final CalendarEntries.Builder entries = new CalendarEntries.Builder();

    CsvCalendar(String text) {
        this.text = text;
    }

    CalendarEntries read() {
        CsvParseException broken = readRecords();
        if (records.isEmpty()) {
            throw broken == null ? empty() : wrongFirstLine();
        }
        CsvHeader header = CsvHeader.of(records.get(0).getFields());
        for (int i = 1; i < records.size(); i++) {
            CsvRecord row = records.get(i);
            boolean last = broken == null && i == records.size() - 1;
            row(new RowLocation(CalendarFormat.CSV, i + 1L, row.getStartingLineNumber()), header, row, last);
        }
        if (broken != null) {
            RowLocation location = new RowLocation(CalendarFormat.CSV, records.size() + 1L, lineOf(broken));
            entries.add(wrongQuotes(location, header.column(CsvQuotes.wrongField(textFrom(location.line())))));
        }
        return entries.build();
    }

    private @Nullable CsvParseException readRecords() {
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(false)
                .ofCsvRecord(text);
        try {
            for (CsvRecord row : reader) {
                CalendarBounds.checkCount(records.size());
                records.add(row);
            }
            return null;
        } catch (CsvParseException e) {
            return e;
        }
    }

    private void row(RowLocation location, CsvHeader header, CsvRecord row, boolean last) {
        // The library treats the end of the file as a closing quote.
        int wrong = last ? CsvQuotes.wrongField(textFrom(location.line())) : CsvQuotes.FINE;
        if (wrong != CsvQuotes.FINE) {
            entries.add(wrongQuotes(location, header.column(wrong)));
        } else if (row.getFields().stream().allMatch(String::isBlank)) {
            return;
        } else if (row.getFieldCount() != header.columns().size()) {
            entries.add(wrongLength(location, header, row.getFieldCount()));
        } else {
            entries.add(CalendarRow.of(location, header.cells(row.getFields())));
        }
    }

    private static RowFault wrongLength(RowLocation location, CsvHeader header, int found) {
        int expected = header.columns().size();
        String fields = "it has " + found + (found == 1 ? " field" : " fields") + ", the first line names " + expected
                + " columns.";
        String problem =
                found < expected ? "The row ends before this column: " : "The row continues after this column: ";
        String remedy = found < expected
                ? "Write a comma for every column, even for an empty one."
                : "Put text that contains a comma in double quotes.";
        return RowFault.in(location, header.column(found), problem + fields, remedy);
    }

    private static RowFault wrongQuotes(RowLocation location, CalendarColumn column) {
        return RowFault.in(
                location,
                column,
                "A double quote is missing or misplaced, so it is unclear where the text ends; nothing "
                        + "from here to the end of the file was sent.",
                "Put the whole text in double quotes and double every quote inside it.");
    }

    private static CalendarFileException empty() {
        return new CalendarFileException(
                "The file is empty.",
                "The first line must name the columns, for example Text,Image URL,Tags,Posting Time.");
    }

    private static CalendarFileException wrongFirstLine() {
        return new CalendarFileException(
                "The quotes in the first line are wrong.", "Write the column names without quotes.");
    }

    private static long lineOf(CsvParseException e) {
        Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
        return line.find() ? Long.parseLong(line.group(1)) : 1;
    }

    private String textFrom(long line) {
        Matcher end = LINE_END.matcher(text);
        int start = 0;
        for (long i = 1; i < line && end.find(); i++) {
            start = end.end();
        }
        return text.substring(start);
    }
}
