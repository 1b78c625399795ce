package org.ledgerbench.workbench.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ledgerbench.grading.evidence.Citation;
import org.ledgerbench.grading.evidence.Evidence;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Reading;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.words.Quantities;

/** Turns evidence into stretches of text with a sentence each. */
final class EvidenceWriter {

    private final Track track;

    EvidenceWriter(Track track) {
        this.track = track;
    }

    List<MarkedText.Span> spans(Evidence evidence) {
        List<MarkedText.Span> spans = new ArrayList<>();
        for (Citation citation : evidence.citations()) {
            switch (citation.verdict()) {
                case AGREES -> spans.add(span(citation, MarkedText.Kind.AGREES, agreement(citation)));
                case CONTRADICTS ->
                    spans.add(span(citation, MarkedText.Kind.CONTRADICTS, Texts.text("evidence.contradicts")));
                case UNRELATED -> {
                    // A number that is nothing's is not evidence.
                }
            }
        }
        for (Evidence.ConceptMention mention : evidence.concepts()) {
            spans.add(new MarkedText.Span(
                    mention.start(),
                    mention.end(),
                    MarkedText.Kind.CONCEPT,
                    Texts.text("evidence.concept", mention.concept())));
        }
        spans.sort(Comparator.comparingInt(MarkedText.Span::start));
        return spans;
    }

    private static MarkedText.Span span(Citation citation, MarkedText.Kind kind, String explanation) {
        return new MarkedText.Span(citation.number().start(), citation.number().end(), kind, explanation);
    }

    private String agreement(Citation citation) {
        Citation.Match match = citation.match().orElseThrow();
        Part part = track.part(match.part()).orElseThrow();
        String unit = part.reading(match.quantity())
                .map(Reading::unit)
                .or(() -> part.knob(match.quantity()).map(knob -> knob.help().unit()))
                .orElse("");
        String label = part.reading(match.quantity())
                .map(Reading::label)
                .or(() -> part.knob(match.quantity()).map(Knob::help).map(help -> help.label()))
                .orElse(match.quantity());
        return Texts.text(
                "evidence.agrees",
                String.valueOf(match.run()),
                part.briefing().title(),
                label,
                Quantities.words(Value.of(match.value()), unit));
    }
}
