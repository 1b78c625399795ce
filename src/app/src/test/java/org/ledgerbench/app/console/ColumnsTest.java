package org.ledgerbench.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ColumnsTest {

    private final Columns columns = new Columns();

    @Test
    void cellsStandBelowOneAnother() {
        columns.row("a", "bb", "last");
        columns.row("long", "b", "x");

        assertThat(columns.lines()).containsExactly("a     bb  last", "long  b   x");
    }

    @Test
    void aShortRowAndAnEmptyLastCellLeaveNoBlanksBehind() {
        columns.row("a", "");
        columns.row("long", "b", "c");

        assertThat(columns.lines()).containsExactly("a", "long  b  c");
    }

    @Test
    void noRowsAreNoLines() {
        assertThat(columns.lines()).isEmpty();
    }
}
