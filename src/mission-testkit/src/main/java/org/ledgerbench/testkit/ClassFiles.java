package org.ledgerbench.testkit;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The class files a mission consists of: its own class and every class of the same jar or folder that it names, directly
 * or by way of another. Only constant pools are read (JVM specification, chapter 4.4); nothing is loaded.
 */
final class ClassFiles {

    private static final Pattern CLASS_NAME = Pattern.compile("[\\w$]+(?:/[\\w$]+)+");
    private static final int MAGIC = 0xCAFEBABE;
    private static final int UTF8 = 1;

    private final ClassLoader loader;
    private final String root;

    private ClassFiles(Class<?> start) {
        this.loader = start.getClassLoader();
        String path = pathOf(start);
        String url = String.valueOf(loader.getResource(path));
        this.root = url.substring(0, url.length() - path.length());
    }

    /** The texts of each class's constant pool, by the class's path. */
    static Map<String, Set<String>> reachableFrom(Class<?> start) {
        return new ClassFiles(start).walk(pathOf(start));
    }

    private static String pathOf(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private Map<String, Set<String>> walk(String start) {
        Map<String, Set<String>> found = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            String path = open.remove();
            var resource = loader.getResource(path);
            if (found.containsKey(path)
                    || resource == null
                    || !resource.toString().startsWith(root)) {
                continue;
            }
            try (InputStream file = resource.openStream()) {
                found.put(path, texts(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("Cannot read " + resource, unreadable);
            }
            found.get(path).forEach(text -> {
                Matcher name = CLASS_NAME.matcher(text);
                while (name.find()) {
                    // A descriptor such as (Lorg/x/Y;)V puts an L before the name.
                    open.add(name.group() + ".class");
                    open.add(name.group().substring(1) + ".class");
                }
            });
        }
        return found;
    }

    private static Set<String> texts(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(file);
        if (in.readInt() != MAGIC) {
            throw new IOException("This is no class file");
        }
        in.readInt();
        int count = in.readUnsignedShort();
        Set<String> texts = new HashSet<>();
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            if (tag == UTF8) {
                texts.add(in.readUTF());
            } else {
                in.skipBytes(sizeOf(tag));
                // Long and double take two entries, an oddity the specification regrets.
                index += tag == 5 || tag == 6 ? 1 : 0;
            }
        }
        return texts;
    }

    private static int sizeOf(int tag) {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 5, 6 -> 8;
            default -> 4;
        };
    }
}
