package org.ledgerbench.grading.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * Reads ISO 8601 times. The common form {@code 2026-11-23T09:01:10Z} is read without building a string, some twenty
 * times as fast as {@link Instant#parse}; any other form is left to that.
 */
final class IsoTime {

    private static final int COMMON_LENGTH = 20;
    private static final int LONGEST = 64;
    private static final int SECONDS_A_DAY = 86_400;

    private long day = Long.MIN_VALUE;
    private int dayKey = -1;

    /** The time, or null where the characters are none. */
    Instant parse(char[] text, int offset, int length) {
        Instant common = length == COMMON_LENGTH ? parseCommon(text, offset) : null;
        return common != null || length > LONGEST ? common : parseSlowly(new String(text, offset, length));
    }

    /** The time of twenty characters in the common form, or null where they are none. */
    Instant parseCommon(char[] text) {
        return parseCommon(text, 0);
    }

    private Instant parseCommon(char[] text, int offset) {
        if (hasCommonMarks(text, offset)) {
            int century = two(text, offset);
            int years = two(text, offset + 2);
            int month = two(text, offset + 5);
            int dayOfMonth = two(text, offset + 8);
            int hour = two(text, offset + 11);
            int minute = two(text, offset + 14);
            int second = two(text, offset + 17);
            boolean allDigits = (century | years | month | dayOfMonth | hour | minute | second) >= 0;
            if (allDigits && hour < 24 && minute < 60 && second < 60) {
                return isDay(century * 100 + years, month, dayOfMonth)
                        ? Instant.ofEpochSecond(day * SECONDS_A_DAY + hour * 3600L + minute * 60L + second)
                        : null;
            }
        }
        return null;
    }

    /** A ledger's acts mostly share their day, so the last one is kept. */
    private boolean isDay(int year, int month, int dayOfMonth) {
        int key = (year * 100 + month) * 100 + dayOfMonth;
        if (key == dayKey) {
            return true;
        }
        try {
            day = LocalDate.of(year, month, dayOfMonth).toEpochDay();
            dayKey = key;
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static Instant parseSlowly(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }

    private static boolean hasCommonMarks(char[] text, int offset) {
        return text[offset + 4] == '-'
                && text[offset + 7] == '-'
                && text[offset + 10] == 'T'
                && text[offset + 13] == ':'
                && text[offset + 16] == ':'
                && text[offset + 19] == 'Z';
    }

    /** The number of the two digits there, or -1. */
    private static int two(char[] text, int offset) {
        int tens = text[offset] - '0';
        int ones = text[offset + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
