package org.ledgerbench.grading.ledger;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.ValueMap;

/**
 * Gathers the names and values of one object after another. As long as they come with the same names in the same order,
 * as the runs of a part do, nothing is looked up and the names are stored once. For one thread.
 */
final class ValueMapBuilder {

    private static final int LARGEST_SEARCHED = 32;

    /** The names of the last object, which the next is likely to have. */
    private String[] expected = {};

    private String[] names = new String[LARGEST_SEARCHED];
    private Value[] values = new Value[LARGEST_SEARCHED];
    private int size;
    private boolean asExpected;

    /** Where each name stands, once there are too many to search. */
    private Map<String, Integer> places;

    void start() {
        size = 0;
        asExpected = true;
        places = null;
    }

    /** Adds a value; false when the name was there before, and then nothing changes. */
    boolean add(String name, Value value) {
        if (asExpected && size < expected.length && expected[size].equals(name)) {
            put(name, value);
            return true;
        }
        asExpected = false;
        if (isThere(name)) {
            return false;
        }
        put(name, value);
        return true;
    }

    private void put(String name, Value value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        names[size] = name;
        values[size] = value;
        size++;
        if (places != null) {
            places.put(name, size);
        }
    }

    private boolean isThere(String name) {
        if (size >= LARGEST_SEARCHED && places == null) {
            places = new HashMap<>();
            for (int index = 0; index < size; index++) {
                places.put(names[index], index);
            }
        }
        if (places != null) {
            return places.containsKey(name);
        }
        for (int index = 0; index < size; index++) {
            if (names[index].equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** What was added, unmodifiable and in that order. */
    Map<String, Value> build() {
        if (size > LARGEST_SEARCHED) {
            Map<String, Value> map = new LinkedHashMap<>();
            for (int index = 0; index < size; index++) {
                map.put(names[index], values[index]);
            }
            return Collections.unmodifiableMap(map);
        }
        if (!asExpected || size != expected.length) {
            expected = Arrays.copyOf(names, size);
        }
        return ValueMap.keeping(expected, Arrays.copyOf(values, size));
    }
}
