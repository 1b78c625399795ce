package org.ledgerbench.exchange.lms.gradefile;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The columns of Moodle's grading worksheet, under the headings of the language packs we know: English, German, French
 * and Spanish. Moodle reads the file with the headings of the user's language, so they are only ever read here.
 */
enum MoodleHeading {
    IDENTIFIER("Identifier", "ID", "Identifiant", "Identificador"),
    FULL_NAME("Full name", "Vollständiger Name", "Nom complet", "Nombre completo"),
    ID_NUMBER("ID number", "ID-Nummer", "Numéro d'identification", "Número de ID", "Número ID"),
    EMAIL(
            "Email address",
            "E-Mail-Adresse",
            "Adresse de courriel",
            "Adresse e-mail",
            "Dirección de correo",
            "Dirección Email"),
    GRADE("Grade", "Bewertung", "Note", "Calificación"),
    MAXIMUM("Maximum Grade", "Bestwertung", "Höchste Bewertung", "Note maximale", "Calificación máxima"),
    SCALE("Scale", "Skala", "Barème", "Escala"),
    CHANGEABLE(
            "Grade can be changed",
            "Bewertung kann geändert werden",
            "La note peut être modifiée",
            "La calificación puede ser cambiada"),
    MODIFIED_GRADE(
            "Last modified (grade)",
            "Zuletzt geändert (Bewertung)",
            "Dernière modification (note)",
            "Última modificación (calificación)"),
    FEEDBACK(
            "Feedback comments",
            "Feedback als Kommentar",
            "Feedback par commentaires",
            "Commentaires (feedback)",
            "Comentarios de retroalimentación");

    private final List<String> headings;

    MoodleHeading(String... headings) {
        this.headings = List.of(headings).stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The column of this meaning. */
    OptionalInt in(HeadingRow row) {
        return row.first(heading -> headings.contains(heading.toLowerCase(Locale.ROOT)));
    }
}
