package org.ledgerbench.dataselection.part;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The finite numbers in a record, those of records and lists inside it included. */
final class Leaves {

    private Leaves() {}

    static List<Double> of(Object value) {
        List<Double> leaves = new ArrayList<>();
        collect(value, leaves);
        return leaves;
    }

    private static void collect(Object value, List<Double> leaves) {
        if (value instanceof Number number) {
            if (Double.isFinite(number.doubleValue())) {
                leaves.add(number.doubleValue());
            }
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> collect(each, leaves));
        } else if (value.getClass().isRecord()) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                collect(read(component, value), leaves);
            }
        } else {
            throw new IllegalArgumentException("A parameter is no number: " + value);
        }
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
