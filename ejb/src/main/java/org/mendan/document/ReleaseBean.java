package org.mendan.document;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mendan.persistence.document.Approvals;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentApproval;
import org.mendan.persistence.document.DocumentLine;
import org.mendan.persistence.document.DocumentVersion;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;

/** Tells which documents may be shown at this moment, and why others may not; who sees them is not asked here. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReleaseBean {
    @Inject
    private Approvals approvals;

    @Inject
    @ConfigProperty(name = "mendan.zone")
    private ZoneId zone;

    @EJB
    private PolicyBean policies;

    /** Why it cannot be shown; nothing where it can. */
    public Optional<Unusable> problem(Document document, DocumentVersion version) {
        return standing(document, version).problem();
    }

    /**
     * How it stands with a document.
     *
     * @param version the file that counts
     */
    public Standing standing(Document document, DocumentVersion version) {
        return standings(List.of(new DocumentLine(document, version))).get(document.id());
    }

    /** How it stands with each of the documents, by their ids; one question to the database, however many they are. */
    public Map<UUID, Standing> standings(Collection<DocumentLine> lines) {
        LocalDate today = today();
        Map<UUID, DocumentApproval> present = approvals.present(
                lines.stream().map(line -> line.document().id()).toList());
        Map<UUID, Standing> standings = new LinkedHashMap<>();
        for (DocumentLine line : lines) {
            Document document = line.document();
            standings.put(
                    document.id(),
                    Standing.of(document, line.version().state(), wanted(document), present.get(document.id()), today));
        }
        return standings;
    }

    /** Whether the document's organisation wants an approval before it is shown. */
    public boolean wanted(Document document) {
        return policies.of(Policies.DOCUMENT_APPROVAL, document.organisationId());
    }

    /** The day by the institution's clock. */
    public LocalDate today() {
        return LocalDate.now(zone);
    }
}
