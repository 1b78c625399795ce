package org.ledgerbench.exchange.lms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Files in the shape of each system's own, and the results they must give. */
public final class LmsResource {

    /** Every grade file that is whole. */
    public static final List<String> GRADE_FILES = List.of(
            "canvas/comma.csv",
            "canvas/semicolon-de.csv",
            "canvas/with-mark.csv",
            "canvas/empty-class.csv",
            "canvas/read-only.csv",
            "canvas/all-columns-crlf.csv",
            "moodle/en.csv",
            "moodle/de.csv",
            "moodle/fr.csv",
            "moodle/es.csv",
            "moodle/pl-unknown-headings.csv",
            "moodle/de-scale.csv",
            "moodle/blind.csv",
            "moodle/semicolons-crlf.csv",
            "moodle/tabs.csv",
            "moodle/empty-class.csv",
            "brightspace/points.csv",
            "brightspace/username-only-crlf.csv",
            "brightspace/semicolons-fr.csv",
            "brightspace/empty-class.csv",
            "blackboard/tabs-utf16.xls",
            "blackboard/comma.csv",
            "blackboard/windows-1252-no-id.csv",
            "blackboard/tabs-utf16be-crlf.xls",
            "blackboard/tabs-utf8.xls",
            "blackboard/empty-class.xls",
            "sakai/gradebook.csv",
            "sakai/duplicates.csv",
            "sakai/unquoted-lf.csv",
            "sakai/semicolons-de.csv",
            "sakai/empty-class.csv");

    private static final Path SOURCES = Path.of("src/test/resources/lms");

    private LmsResource() {}

    /** The names of {@link #GRADE_FILES}, for parameterised tests. */
    public static Stream<String> gradeFiles() {
        return GRADE_FILES.stream();
    }

    /** The bytes of a file. */
    public static byte[] bytes(String name) {
        try (InputStream in = LmsResource.class.getResourceAsStream("/lms/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a test must give; rewritten from what it gives only under {@code -Dledgerbench.golden.rewrite=true}. */
    public static byte[] golden(String name, byte[] actual) {
        if (!Boolean.getBoolean("ledgerbench.golden.rewrite")) {
            return bytes("golden/" + name);
        }
        try {
            Path file = SOURCES.resolve("golden").resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, actual);
            return actual;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Lines as a file. */
    public static byte[] text(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
