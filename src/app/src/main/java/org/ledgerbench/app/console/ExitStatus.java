package org.ledgerbench.app.console;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a call ended, as the shell sees it. The numbers are published. */
public enum ExitStatus {
    /** Done. */
    DONE(0, "Done."),
    /** Done, with a reservation that the command's own help names. */
    DONE_WITH_FINDINGS(1, "Done, but some ledgers could not be read."),
    /** The call or an input was wrong; nothing was written. */
    WRONG_CALL(2, "The call or an input was wrong; nothing was written."),
    /** A fault of the program or of a mission; nothing was written. */
    OUR_FAULT(3, "A fault of this program or of a mission; nothing was written."),
    /** Cancelled, as by Ctrl-C; nothing was written. */
    CANCELLED(130, "Cancelled, as by Ctrl-C; nothing was written.");

    private final int code;
    private final String meaning;

    ExitStatus(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** The number the shell sees. */
    public int code() {
        return code;
    }

    /** Number and meaning of each, for the help of a command. */
    public static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(status -> meanings.put(Integer.toString(status.code), status.meaning));
        return meanings;
    }
}
