package org.ledgerbench.exchange.lms.archive;

import java.util.List;
import org.ledgerbench.exchange.lms.archive.LedgerName.Kind;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;

/** Tells an archive's layout from the names in it: a system's, if more than half of the files are named its way. */
final class LayoutRecogniser {

    private LayoutRecogniser() {}

    static Recognition recognise(List<ArchiveEntry> entries) {
        List<String> paths = entries.stream()
                .map(ArchiveEntry::path)
                .filter(path -> !isNoise(path))
                .toList();
        long moodle = count(paths, ArchiveLayout.MOODLE);
        long canvas = count(paths, ArchiveLayout.CANVAS);
        if (2 * moodle > paths.size()) {
            return new Recognition(
                    ArchiveLayout.MOODLE, reason(moodle, paths, "\"Name_number_assignsubmission_file\""));
        }
        if (2 * canvas > paths.size()) {
            return new Recognition(ArchiveLayout.CANVAS, reason(canvas, paths, "\"name_user_attachment_file\""));
        }
        return new Recognition(
                ArchiveLayout.PLAIN,
                "Taken for " + ArchiveLayout.PLAIN.title() + ", because its " + paths.size()
                        + " files are named neither as Canvas nor as Moodle names them.");
    }

    static boolean isNoise(String path) {
        return path.startsWith("__MACOSX/")
                || LedgerName.of(path.substring(path.lastIndexOf('/') + 1)).kind() == Kind.NOISE;
    }

    private static long count(List<String> paths, ArchiveLayout layout) {
        EntryNaming naming = EntryNaming.of(layout);
        return paths.stream()
                .filter(path -> naming.read(path, StudentDirectory.NONE).isPresent())
                .count();
    }

    private static String reason(long matching, List<String> paths, String shape) {
        ArchiveLayout layout = shape.contains("assignsubmission") ? ArchiveLayout.MOODLE : ArchiveLayout.CANVAS;
        return "Taken for " + layout.title() + ", because " + matching + " of its " + paths.size()
                + " files are named like " + shape + ".";
    }
}
