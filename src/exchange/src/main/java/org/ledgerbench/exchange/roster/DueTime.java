package org.ledgerbench.exchange.roster;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * A due time as a roster writes it: ISO 8601 with {@code Z} or an offset, or a local date and time, or a local date, which
 * means the end of that day. A blank may stand for the {@code T}.
 *
 * @param instant the time
 * @param local whether the roster left the zone open
 */
record DueTime(Instant instant, boolean local) {

    static final String HINT = "Write 2026-11-30T17:00:00Z, 2026-11-30T17:00+01:00, 2026-11-30T17:00 or 2026-11-30";

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd['T'HH:mm[:ss[.SSS]][XXX]]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** @throws DateTimeException if the text is no due time */
    static DueTime parse(String text, ZoneId zone) {
        TemporalAccessor parsed = FORMAT.parseBest(
                text.trim().replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        if (parsed instanceof OffsetDateTime exact) {
            return new DueTime(exact.toInstant(), false);
        }
        if (parsed instanceof LocalDateTime dateTime) {
            return new DueTime(dateTime.atZone(zone).toInstant(), true);
        }
        return new DueTime(((LocalDate) parsed).plusDays(1).atStartOfDay(zone).toInstant(), true);
    }
}
