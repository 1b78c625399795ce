package org.ledgerbench.gradebook.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.ledgerbench.gradebook.storage.UnreadableRowException;
import org.ledgerbench.grading.intake.Provenance;

/** What the door knew of a submission, as JSON that is read back equal. */
final class ProvenanceJson {

    private final JsonMapper mapper = new JsonMapper();

    String write(Provenance provenance) {
        ObjectNode node = mapper.createObjectNode().put("attempt", provenance.attempt());
        provenance.studentId().ifPresent(id -> node.put("studentId", id));
        provenance.name().ifPresent(name -> node.put("name", name));
        provenance.handedIn().ifPresent(at -> node.put("handedIn", at.toString()));
        return node.toString();
    }

    Provenance read(String json) throws SQLException {
        try {
            JsonNode node = mapper.readTree(json);
            return new Provenance(
                    Optional.ofNullable(node.get("studentId")).map(JsonNode::textValue),
                    Optional.ofNullable(node.get("name")).map(JsonNode::textValue),
                    Optional.ofNullable(node.get("handedIn")).map(at -> Instant.parse(at.textValue())),
                    node.get("attempt").intValue());
        } catch (JsonProcessingException e) {
            throw new UnreadableRowException(e);
        }
    }
}
