package org.ledgerbench.exchange.lms.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ledgerbench.exchange.lms.identity.Claim;
import org.ledgerbench.exchange.lms.identity.Claim.Standing;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;

/**
 * {@code name_user_attachment_file}, with {@code LATE} after the name of a late one, and {@code anon_id} for an
 * anonymous one; after Canvas' content_zipper.rb. A name may itself hold underscores and digits, so every reading is
 * tried and one whose user the class knows is preferred.
 */
final class CanvasNaming implements EntryNaming {

    private static final Pattern IDS = Pattern.compile("(_LATE)?_(\\d+)_(?:(\\d+)_(?=.)|(text|link)\\.html$)");
    private static final Pattern ANONYMOUS =
            Pattern.compile("^(LATE_)?anon_([A-Za-z0-9]+)_(?:(\\d+)_(.+)|(text|link)\\.html)$", Pattern.DOTALL);

    /** Somebody's name and file name may look like two or three pairs of ids, not like hundreds. */
    private static final int MOST_READINGS = 8;

    @Override
    public Optional<ArchiveFile> read(String path, StudentDirectory directory) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Matcher anonymous = ANONYMOUS.matcher(name);
        if (anonymous.matches()) {
            return Optional.of(new ArchiveFile(
                    "anon_" + anonymous.group(2),
                    Claim.bySystem(Optional.empty(), Optional.empty(), Standing.ANONYMOUS),
                    anonymous.group(4) == null ? name : anonymous.group(4),
                    anonymous.group(1) != null,
                    anonymous.group(4) != null));
        }
        List<ArchiveFile> readings = readings(name);
        return readings.stream()
                .filter(file -> directory
                        .bySystemId(file.claim().systemId().orElseThrow())
                        .isPresent())
                .findFirst()
                .or(() -> readings.stream().findFirst());
    }

    private static List<ArchiveFile> readings(String name) {
        List<ArchiveFile> readings = new ArrayList<>();
        Matcher ids = IDS.matcher(name);
        int from = 1;
        while (readings.size() < MOST_READINGS && from < name.length() && ids.find(from)) {
            boolean isFile = ids.group(3) != null;
            readings.add(new ArchiveFile(
                    ids.group(2),
                    Claim.bySystem(
                            Optional.of(ids.group(2)), Optional.of(name.substring(0, ids.start())), Standing.STUDENT),
                    isFile ? name.substring(ids.end()) : name,
                    ids.group(1) != null,
                    isFile));
            from = ids.start() + 1;
        }
        return readings;
    }
}
