package org.ledgerbench.workbench.grade;

import java.util.List;
import org.ledgerbench.gradebook.marking.ReusableComment;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.workbench.classroom.OpenClass;
import org.ledgerbench.workbench.dossier.Dossier;

/** What a marking session shows itself on. Called on the event thread. */
interface MarkingView {

    /** Another student's work has been read. */
    void showStudent(Dossier dossier, List<StoredMarking> markings);

    /** A student's marks have changed; the student need not be the one in front. */
    void updateStudent(StudentResult student, List<StoredMarking> markings);

    /** The list of comments has changed. */
    void showComments(List<ReusableComment> comments);

    /** An act has been done or taken back, so that what can be undone is another. */
    void acted(OpenClass.Done done, Act act);

    /** Something could not be done. */
    void warn(String sentence);

    /** How an act came about. */
    enum Act {
        /** The marker did it. */
        DONE,
        /** It was taken back. */
        UNDONE,
        /** It was done again. */
        REDONE
    }
}
