package org.ledgerbench.exchange.lms.archive;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ledgerbench.exchange.lms.identity.Claim;
import org.ledgerbench.exchange.lms.identity.Claim.Standing;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;

/**
 * {@code Full name_participant_assignsubmission_file/file}, with an underscore before the slash from 3.1 to 4.0, or with
 * the file's name appended when the download is flat; after Moodle's downloader.php. {@code Participant} is nobody's
 * name but blind marking, {@code Group} a team.
 */
final class MoodleNaming implements EntryNaming {

    private static final Pattern SUBMISSION = Pattern.compile(
            "^(?:[^/]+/)*?([^/_]*)_(\\d+)_(?:[^/]*_)?assignsubmission_([a-z]+)(?:_?/(.+)|_([^/]+))$", Pattern.DOTALL);
    private static final Set<String> HIDDEN =
            Set.of("Participant", "Teilnehmer/in", "Teilnehmerin", "Teilnehmer in", "Participante", "Deelnemer");
    private static final Set<String> TEAMS = Set.of("Group", "Gruppe", "Groupe", "Grupo", "Groep");

    @Override
    public Optional<ArchiveFile> read(String path, StudentDirectory directory) {
        Matcher matcher = SUBMISSION.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1).strip();
        String file = matcher.group(4) != null ? matcher.group(4) : matcher.group(5);
        Standing standing = standing(name);
        Claim claim = Claim.bySystem(
                standing == Standing.GROUP ? Optional.empty() : Optional.of(matcher.group(2)),
                standing == Standing.ANONYMOUS ? Optional.empty() : Optional.of(name),
                standing);
        return Optional.of(new ArchiveFile(
                matcher.group(2),
                claim,
                file.substring(file.lastIndexOf('/') + 1),
                false,
                matcher.group(3).equals("file")));
    }

    private static Standing standing(String name) {
        if (HIDDEN.contains(name)) {
            return Standing.ANONYMOUS;
        }
        return TEAMS.contains(name) ? Standing.GROUP : Standing.STUDENT;
    }
}
