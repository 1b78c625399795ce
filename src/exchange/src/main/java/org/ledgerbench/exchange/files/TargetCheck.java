package org.ledgerbench.exchange.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ledgerbench.exchange.ExchangeException;

/** Finds the place each output goes to, and refuses the ones that cannot be. */
final class TargetCheck {

    private final boolean overwriting;

    TargetCheck(boolean overwriting) {
        this.overwriting = overwriting;
    }

    /** Target to its place: absolute, in a real folder; the file a link leads to where the target is a link. */
    Map<Path, Path> check(Collection<Path> targets) throws ExchangeException {
        Map<Path, Path> places = new LinkedHashMap<>();
        Set<Path> taken = new HashSet<>();
        for (Path target : targets) {
            Path place = place(target);
            if (!taken.add(place)) {
                throw new ExchangeException(target + " is named as an output twice. Give each output its own name.");
            }
            places.put(target, place);
        }
        return places;
    }

    private Path place(Path target) throws ExchangeException {
        if (target.getFileName() == null || target.getFileName().toString().isEmpty()) {
            throw isFolder(target);
        }
        Path place = inRealFolder(target);
        if (Files.isDirectory(place)) {
            throw isFolder(target);
        }
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            place = existing(target, place);
        }
        if (!Files.isWritable(place.getParent())) {
            throw new ExchangeException(target + " cannot be written: you may not write to the folder "
                    + folderOf(target) + ". Choose another place.");
        }
        return place;
    }

    private Path existing(Path target, Path place) throws ExchangeException {
        if (!overwriting) {
            throw new ExchangeException(target + " exists already. Choose another name, or allow it to be replaced"
                    + " (--force on the command line).");
        }
        if (!Files.isRegularFile(place)) {
            throw new ExchangeException(target + " exists and is not an ordinary file. Choose another name.");
        }
        return real(target, place);
    }

    private static Path inRealFolder(Path target) throws ExchangeException {
        Path absolute = target.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        if (!Files.exists(folder)) {
            throw new ExchangeException(target + " cannot be written: the folder " + folderOf(target)
                    + " does not exist. Create it, or choose another place.");
        }
        if (!Files.isDirectory(folder)) {
            throw new ExchangeException(
                    target + " cannot be written: " + folderOf(target) + " is not a folder. Choose another place.");
        }
        return real(target, folder).resolve(absolute.getFileName());
    }

    private static Path folderOf(Path target) {
        return target.getParent() == null ? target.toAbsolutePath().getParent() : target.getParent();
    }

    private static Path real(Path target, Path path) throws ExchangeException {
        try {
            return path.toRealPath();
        } catch (IOException failure) {
            throw new ExchangeException(FileProblem.writing(target, failure), failure);
        }
    }

    private static ExchangeException isFolder(Path target) {
        return new ExchangeException(target + " is a folder. Name a file, such as grades.json in it.");
    }
}
