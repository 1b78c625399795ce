package org.ledgerbench.workbench.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.gradebook.Pseudonyms;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.workbench.roll.Naming;
import org.ledgerbench.workbench.text.Texts;

/** Hides who is who: pseudonyms for ids and names, nothing for paths, an order that hides the alphabet. */
final class Anonymity implements Naming {

    private final Pseudonyms pseudonyms;
    private final Map<String, Integer> places = new HashMap<>();

    Anonymity(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
        pseudonyms.shuffled().forEach(student -> places.put(student, places.size()));
    }

    @Override
    public String id(StudentResult student) {
        return idOf(student.identity().id());
    }

    @Override
    public String idOf(String student) {
        return places.containsKey(student) ? pseudonyms.nameOf(student) : Texts.text("anonymity.new");
    }

    @Override
    public String name(StudentResult student) {
        return id(student);
    }

    @Override
    public String source(StudentResult student) {
        return "";
    }

    /** The students in the order that hides the alphabet. */
    List<StudentResult> shuffled(List<StudentResult> students) {
        List<StudentResult> shuffled = new ArrayList<>(students);
        shuffled.sort(Comparator.comparing(
                student -> places.getOrDefault(student.identity().id(), Integer.MAX_VALUE)));
        return shuffled;
    }

    /** A sentence of the program's without the student's name, id and paths. */
    static String masked(String sentence, StudentResult student) {
        String masked = sentence;
        List<String> telling = new ArrayList<>(student.superseded());
        student.identity().source().ifPresent(telling::add);
        for (String path : List.copyOf(telling)) {
            telling.add(path.substring(path.lastIndexOf('/') + 1));
        }
        Optional.of(student.identity().id()).filter(id -> !id.isBlank()).ifPresent(telling::add);
        student.identity().name().filter(name -> !name.isBlank()).ifPresent(telling::add);
        telling.sort(Comparator.comparingInt(String::length).reversed());
        for (String word : telling) {
            masked = masked.replace(word, "\u2026");
        }
        return masked;
    }
}
