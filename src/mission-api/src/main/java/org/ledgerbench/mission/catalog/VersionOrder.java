package org.ledgerbench.mission.catalog;

import java.lang.module.ModuleDescriptor;
import java.util.Comparator;

/** Orders versions by their numbers: 1.2 before 1.10. A version that is not numbered comes first. */
enum VersionOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String left, String right) {
        boolean leftNumbered = isNumbered(left);
        boolean rightNumbered = isNumbered(right);
        if (leftNumbered && rightNumbered) {
            int byNumber = ModuleDescriptor.Version.parse(left).compareTo(ModuleDescriptor.Version.parse(right));
            return byNumber != 0 ? byNumber : left.compareTo(right);
        }
        return leftNumbered == rightNumbered ? left.compareTo(right) : Boolean.compare(leftNumbered, rightNumbered);
    }

    private static boolean isNumbered(String version) {
        return !version.isEmpty() && Character.isDigit(version.charAt(0)) && isParsable(version);
    }

    private static boolean isParsable(String version) {
        try {
            ModuleDescriptor.Version.parse(version);
            return true;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
