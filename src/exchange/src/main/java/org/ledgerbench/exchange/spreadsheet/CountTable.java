package org.ledgerbench.exchange.spreadsheet;

import java.util.List;
import java.util.Objects;

/**
 * Counts by category, in one series or several: what a column chart shows.
 *
 * @param title the heading of table and chart
 * @param categoryTitle what the categories are
 * @param categories the words under the columns
 * @param series the counts
 */
record CountTable(String title, String categoryTitle, List<String> categories, List<Series> series) {

    /**
     * A series of counts.
     *
     * @param name the name in the legend
     * @param counts a count for each category
     */
    record Series(String name, List<Integer> counts) {

        Series {
            Objects.requireNonNull(name, "name");
            counts = List.copyOf(counts);
        }
    }

    CountTable {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(categoryTitle, "categoryTitle");
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }
}
