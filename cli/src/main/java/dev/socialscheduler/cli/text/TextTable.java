package dev.socialscheduler.cli.text;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table whose cells may hold any text from a server. The layout library counts {@code char}s and encodes them in the
 * character set of the process. It therefore gets placeholders as wide as the cells, which are replaced afterwards.
 * Not thread-safe.
 */
public final class TextTable {

    private static final int MAX_CELL_WIDTH = 60;
    private static final String PLACEHOLDER = "x";

    /** The header and the line below it. */
    private static final int HEAD = 2;

    private final List<String> headers;
    private final List<List<String>> rows = new ArrayList<>();

    private TextTable(List<String> headers) {
        this.headers = headers;
    }

    /** Creates an empty table. */
    public static TextTable of(String... headers) {
        return new TextTable(List.of(headers));
    }

    /** Adds a row; every cell is cleaned, put on one line and cut. */
    public TextTable row(String... cells) {
        rows.add(Arrays.stream(cells)
                .map(CleanText::line)
                .map(cell -> DisplayWidth.cut(cell, MAX_CELL_WIDTH))
                .toList());
        return this;
    }

    /** Wraps a sentence between its words into lines that fit a cell; a longer word is truncated in its cell. */
    public static List<String> lines(String sentence) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : CleanText.line(sentence).split(" ", -1)) {
            if (!line.isEmpty() && DisplayWidth.of(line + " " + word) > MAX_CELL_WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Returns the lines of the table. */
    @Override
    public String toString() {
        List<String> lines = AsciiTable.builder()
                .lineSeparator("\n")
                .border(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER)
                .data(rows, columns())
                .asString()
                .lines()
                .toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> i < HEAD ? lines.get(i) : filled(lines.get(i), rows.get(i - HEAD)))
                .map(String::stripTrailing)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private List<ColumnData<List<String>>> columns() {
        return IntStream.range(0, headers.size()).mapToObj(this::column).toList();
    }

    private ColumnData<List<String>> column(int index) {
        return new Column()
                .header(headers.get(index))
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT)
                .maxWidth(2 * MAX_CELL_WIDTH)
                .with(row -> placeholder(row.get(index)));
    }

    /** Replaces the placeholders of a row with its cells. */
    private static String filled(String line, List<String> cells) {
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (String cell : cells) {
            String placeholder = placeholder(cell);
            int at = line.indexOf(placeholder, done);
            filled.append(line, done, at).append(cell);
            done = at + placeholder.length();
        }
        return filled.append(line.substring(done)).toString();
    }

    private static String placeholder(String cell) {
        return PLACEHOLDER.repeat(DisplayWidth.of(cell));
    }
}
