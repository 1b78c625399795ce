package org.ledgerbench.exchange.lms.gradefile;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ledgerbench.exchange.lms.csv.CsvDocument;

/** The first row of a grade file. */
record HeadingRow(List<String> headings) {

    HeadingRow {
        headings = List.copyOf(headings);
    }

    static HeadingRow of(CsvDocument document) {
        return new HeadingRow(document.values(0).stream().map(String::strip).toList());
    }

    int size() {
        return headings.size();
    }

    String at(int index) {
        return headings.get(index);
    }

    /** The first column with one of these headings, upper and lower case alike. */
    OptionalInt find(String... wanted) {
        List<String> names = List.of(wanted).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        return first(heading -> names.contains(heading.toLowerCase(Locale.ROOT)));
    }

    OptionalInt first(Predicate<String> meant) {
        return IntStream.range(0, headings.size())
                .filter(index -> meant.test(headings.get(index)))
                .findFirst();
    }

    /** What a row says in a column that may not exist. */
    static String cell(CsvDocument document, int row, OptionalInt column) {
        return column.isPresent() ? document.value(row, column.getAsInt()).strip() : "";
    }
}
