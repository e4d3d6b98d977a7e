package org.mendan.document;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.access.Actor;
import org.mendan.audit.AuditBean;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.Documents;
import org.mendan.persistence.identity.Right;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;
import org.mendan.vault.VaultBean;

/** Takes documents into the library, changes them, and takes them out again. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DocumentAdminBean {
    private static final System.Logger LOG = System.getLogger(DocumentAdminBean.class.getName());
    private static final long MEGABYTE = 1_000_000;

    @Inject
    private Documents documents;

    @EJB
    private DocumentRowsBean rows;

    @EJB
    private PolicyBean policies;

    @EJB
    private VaultBean vault;

    @EJB
    private WorkBean work;

    @EJB
    private AuditBean audit;

    /** In megabytes, what a file may have in the actor's organisation. */
    public int largest(Actor actor) {
        return policies.of(Policies.DOCUMENT_SIZE, actor.organisation());
    }

    /**
     * Takes a file in, all or nothing of it; what is refused is audited.
     *
     * @param replaced the document whose file it is to replace; null for a new document
     * @param announced the file's size as its sender gave it; negative where nothing was said
     */
    public UploadOutcome upload(
            Actor actor, @Nullable UUID replaced, String name, InputStream file, long announced, String address) {
        FileName fileName = new FileName(name);
        UploadOutcome outcome;
        try {
            outcome = granted(actor, replaced, address)
                    ? taken(actor, replaced, fileName, file, announced, address)
                    : new UploadOutcome.Refused(UploadProblem.NOT_GRANTED);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "An uploaded file cannot be kept", e);
            outcome = new UploadOutcome.Refused(UploadProblem.NO_ROOM);
        }
        if (outcome instanceof UploadOutcome.Refused refused) {
            String why = refused.problem().name();
            audit.failed(actor.login(), DocumentRowsBean.UPLOAD, fileName.value(), address, why);
        }
        return outcome;
    }

    private boolean granted(Actor actor, @Nullable UUID replaced, String address) {
        return replaced == null
                ? actor.rights().contains(Right.DOCUMENT_UPLOAD)
                : rows.mayReplace(actor, replaced, address);
    }

    private UploadOutcome taken(
            Actor actor, @Nullable UUID replaced, FileName name, InputStream file, long announced, String address)
            throws IOException {
        Path folder = work.folder().folder();
        try {
            Path place = folder.resolve(Conversion.SOURCE);
            IncomingFile incoming = new IncomingFile(place, largest(actor) * MEGABYTE);
            Optional<UploadProblem> problem = incoming.receive(file, announced);
            if (problem.isPresent()) {
                return new UploadOutcome.Refused(problem.get());
            }
            Optional<DocumentType> type = incoming.type();
            if (type.isEmpty()) {
                return new UploadOutcome.Refused(incoming.whyUnknown());
            }
            return stored(actor, replaced, kept(name, type.get(), place), address);
        } finally {
            WorkFolder.remove(folder);
        }
    }

    private KeptFile kept(FileName name, DocumentType type, Path place) throws IOException {
        UUID id = UUID.randomUUID();
        try (InputStream in = Files.newInputStream(place)) {
            return new KeptFile(id, name, type, vault.vault().put(id, in));
        }
    }

    private UploadOutcome stored(Actor actor, @Nullable UUID replaced, KeptFile file, String address)
            throws IOException {
        Optional<UUID> document = Optional.empty();
        try {
            document = replaced == null
                    ? Optional.of(rows.add(actor, file, address))
                    : rows.replace(actor, replaced, file, address);
        } finally {
            if (document.isEmpty()) {
                vault.vault().delete(file.id());
            }
        }
        return document.<UploadOutcome>map(UploadOutcome.Stored::new)
                .orElseGet(() -> new UploadOutcome.Refused(UploadProblem.NOT_GRANTED));
    }

    /** Changes title, description, layout and notes. */
    public EditOutcome change(Actor actor, UUID id, DocumentEdit edit, String address) {
        try {
            return rows.change(actor, id, edit, address);
        } catch (EJBException e) {
            // Two at the same moment: the edition of the row lets one through
            if (documents.find(id).map(Document::edition).orElse(-1) != edit.seen()) {
                return EditOutcome.OVERTAKEN;
            }
            throw e;
        }
    }

    /** Removes a document for good; false where it is not his to remove. */
    public boolean remove(Actor actor, UUID id, String address) {
        Optional<List<UUID>> left = rows.remove(actor, id, address);
        for (UUID entry : left.orElse(List.of())) {
            try {
                vault.vault().delete(entry);
            } catch (IOException e) {
                // It is in no list any more; its bytes stay encrypted until somebody deletes the file
                LOG.log(System.Logger.Level.ERROR, "An entry of a removed document stays in the vault: " + entry, e);
            }
        }
        return left.isPresent();
    }

    /** Has a file that failed converted again; false where it is not his to say, or did not fail. */
    public boolean again(Actor actor, UUID id, String address) {
        return rows.again(actor, id, address);
    }
}
