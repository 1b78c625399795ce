package org.ledgerbench.workbench.play;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.ledgerbench.workbench.text.Texts;

/**
 * Says at once when acts could not be kept, and offers another place until they are safe or the student puts it off. Used on
 * the event thread.
 */
final class SafeKeeping {

    /** What a student does about acts that are in memory only. */
    enum Remedy {
        /** Keep the ledger in another place. */
        ELSEWHERE,
        /** Try the same place again. */
        AGAIN,
        /** Go on, with the acts in memory. */
        LATER
    }

    /** Asks the student. */
    interface Asker {

        /** What to do about acts that could not be kept, for the reason in the sentence. */
        Remedy remedy(String sentence);

        /** Another place for a ledger of that name, if the student names one. */
        Optional<Path> place(Path name);

        /** Tells that a place is no better. */
        void tell(String sentence);
    }

    private final Asker asker;
    private final Executor later;
    private final Consumer<String> moved;

    /**
     * A keeping.
     *
     * @param asker asks the student
     * @param later runs what waits for the act under way to end
     * @param moved hears the place a ledger is now kept in, as a sentence
     */
    SafeKeeping(Asker asker, Executor later, Consumer<String> moved) {
        this.asker = asker;
        this.later = later;
        this.moved = moved;
    }

    /** Offers another place as soon as an act of this session cannot be kept; once for each trouble. */
    void watch(PlaySession session) {
        session.onChange(new Runnable() {

            private boolean told;

            @Override
            public void run() {
                boolean trouble = session.trouble().isPresent();
                if (trouble && !told) {
                    later.execute(() -> secure(session));
                }
                told = trouble;
            }
        });
    }

    /** Asks until everything is kept or the student puts it off. @return whether everything is kept */
    boolean secure(PlaySession session) {
        while (session.trouble().isPresent()) {
            switch (asker.remedy(session.trouble().orElseThrow())) {
                case ELSEWHERE -> move(session);
                case AGAIN -> session.retry();
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    /** Asks for another place and goes on there. */
    void move(PlaySession session) {
        Path name = Path.of(session.place()).getFileName();
        asker.place(name).ifPresent(place -> {
            try {
                session.moveTo(place);
                moved.accept(Texts.text("play.moved", session.place()));
            } catch (IOException cause) {
                asker.tell(cause.getMessage());
            }
        });
    }
}
