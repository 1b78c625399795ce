package org.ledgerbench.mission;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A few names with their values, in their order, unmodifiable. It is made for the dozen knobs, readings or answers of an
 * entry, which it finds by going through them: a class of a hundred thousand ledgers takes a third of the time and space
 * that hash tables would. Equal to any map that holds the same.
 */
public final class ValueMap extends AbstractMap<String, Value> {

    private static final int LARGEST_SEARCHED = 32;

    private final String[] names;
    private final Value[] values;
    private int hash;

    private ValueMap(String[] names, Value[] values) {
        this.names = names;
        this.values = values;
    }

    /** An unmodifiable copy of a map in its order: the map itself where it is one already. */
    public static Map<String, Value> copyOf(Map<String, Value> map) {
        if (map instanceof ValueMap) {
            return map;
        }
        if (map.size() > LARGEST_SEARCHED) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }
        String[] names = new String[map.size()];
        Value[] values = new Value[map.size()];
        int index = 0;
        for (Map.Entry<String, Value> entry : map.entrySet()) {
            names[index] = Objects.requireNonNull(entry.getKey(), "name");
            values[index++] = Objects.requireNonNull(entry.getValue(), "value");
        }
        return new ValueMap(names, values);
    }

    /**
     * A map of arrays that it keeps: names that differ from each other, and as many values. Nobody changes the arrays
     * from here on; several maps may share their names.
     */
    public static Map<String, Value> keeping(String[] names, Value[] values) {
        if (names.length != values.length || names.length > LARGEST_SEARCHED) {
            throw new IllegalArgumentException("As many names as values are wanted, and at most " + LARGEST_SEARCHED);
        }
        return new ValueMap(names, values);
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public Value get(Object name) {
        int index = indexOf(name);
        return index < 0 ? null : values[index];
    }

    @Override
    public boolean containsKey(Object name) {
        return indexOf(name) >= 0;
    }

    private int indexOf(Object name) {
        for (int index = 0; index < names.length; index++) {
            if (names[index].equals(name)) {
                return index;
            }
        }
        return -1;
    }

    /** Kept once it is known: settings are looked up again and again. Every thread finds the same number. */
    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = super.hashCode();
        }
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof ValueMap map && names == map.names
                ? Arrays.equals(values, map.values)
                : super.equals(other);
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Value> action) {
        for (int index = 0; index < names.length; index++) {
            action.accept(names[index], values[index]);
        }
    }

    @Override
    public Set<Map.Entry<String, Value>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return names.length;
            }

            @Override
            public Iterator<Map.Entry<String, Value>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, Value>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < names.length;
        }

        @Override
        public Map.Entry<String, Value> next() {
            if (next == names.length) {
                throw new NoSuchElementException();
            }
            Map.Entry<String, Value> entry = new SimpleImmutableEntry<>(names[next], values[next]);
            next++;
            return entry;
        }
    }
}
