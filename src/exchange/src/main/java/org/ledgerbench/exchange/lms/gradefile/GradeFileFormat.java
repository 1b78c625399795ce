package org.ledgerbench.exchange.lms.gradefile;

import java.util.Optional;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.csv.CsvDocument;

/** The shape of one system's grade file. Stateless. */
interface GradeFileFormat {

    /** Whose shape it is. */
    LmsKind kind();

    /** Why a file is of this shape, in a sentence; empty if it is not. */
    Optional<String> recognise(CsvDocument document);

    /**
     * Understands a file.
     *
     * @throws ExchangeException if something the system needs is not there
     */
    GradeFile read(CsvDocument document, String reason) throws ExchangeException;

    /** Why the file might be of this system if it is of no other by its headings; empty if nothing says so. */
    default Optional<String> guess(CsvDocument document) {
        return Optional.empty();
    }
}
