package org.ledgerbench.workbench.roll;

import org.ledgerbench.grading.result.StudentResult;

/** How students are called on the screen: by name, or by a pseudonym that gives nothing away. */
public interface Naming {

    /** Names and ids as they are. */
    Naming OPEN = new Naming() {
        @Override
        public String id(StudentResult student) {
            return student.identity().id();
        }

        @Override
        public String name(StudentResult student) {
            return student.identity().name().orElse("");
        }

        @Override
        public String source(StudentResult student) {
            return student.identity().source().orElse("");
        }
    };

    /** What stands in the id's column. */
    String id(StudentResult student);

    /** The same for the student of that id, who need not be in the class yet. */
    default String idOf(String student) {
        return student;
    }

    /** What stands in the name's column. */
    String name(StudentResult student);

    /** What stands for the path of the ledger. */
    String source(StudentResult student);
}
