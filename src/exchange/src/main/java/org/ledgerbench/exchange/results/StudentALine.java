package org.ledgerbench.exchange.results;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Puts every student on a line of their own, so that line-based tools and differences are of use. */
final class StudentALine extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        breakLine(json, json.getOutputContext());
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        super.writeArrayValueSeparator(json);
        breakLine(json, json.getOutputContext());
    }

    private static void breakLine(JsonGenerator json, JsonStreamContext array) throws IOException {
        boolean ofStudents = array.getParent().getParent().inRoot();
        if (ofStudents) {
            json.writeRaw('\n');
        }
    }
}
