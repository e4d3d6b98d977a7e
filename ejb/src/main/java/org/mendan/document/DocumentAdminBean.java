package org.mendan.document;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
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
    private UploadsBean uploads;

    @EJB
    private AuditBean audit;

    @Inject
    private Event<DocumentAltered> altered;

    /** In megabytes, what a file may have in the actor's organisation. */
    public int largest(Actor actor) {
        return policies.of(Policies.DOCUMENT_SIZE, actor.organisation());
    }

    /**
     * Takes a file in, or the rest of one that was cut off; it becomes a document as a whole only. What is refused is
     * audited.
     */
    public UploadOutcome upload(Actor actor, Delivery delivery, InputStream body, String address) {
        UploadOutcome outcome;
        try {
            if (granted(actor, delivery.replaced(), address)) {
                outcome = new Reception(uploads.unfinished(), actor.account(), delivery)
                        .take(body, largest(actor) * MEGABYTE, file -> taken(actor, delivery, file, address));
            } else {
                drop(actor, delivery.upload());
                outcome = new UploadOutcome.Refused(UploadProblem.NOT_GRANTED);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "An uploaded file cannot be kept", e);
            outcome = new UploadOutcome.Refused(UploadProblem.NO_ROOM);
        }
        if (outcome instanceof UploadOutcome.Refused refused) {
            String why = refused.problem().name();
            audit.failed(actor.login(), DocumentRowsBean.UPLOAD, delivery.name().value(), address, why);
        }
        return outcome;
    }

    private boolean granted(Actor actor, @Nullable UUID replaced, String address) {
        return replaced == null
                ? actor.rights().contains(Right.DOCUMENT_UPLOAD)
                : rows.mayReplace(actor, replaced, address);
    }

    /** How much of the actor's upload waits here for its rest; the document where it has become one. */
    public UploadOutcome received(Actor actor, UUID upload) {
        UnfinishedUploads.Key key = new UnfinishedUploads.Key(actor.account(), upload);
        return uploads.unfinished()
                .document(key)
                .<UploadOutcome>map(UploadOutcome.Stored::new)
                .orElseGet(
                        () -> new UploadOutcome.Unfinished(uploads.unfinished().received(key)));
    }

    /** The actor does not go on with an upload. */
    public void drop(Actor actor, @Nullable UUID upload) throws IOException {
        if (upload != null) {
            uploads.unfinished().drop(new UnfinishedUploads.Key(actor.account(), upload));
        }
    }

    private UploadOutcome taken(Actor actor, Delivery delivery, IncomingFile file, String address) throws IOException {
        Optional<DocumentType> type = file.type();
        if (type.isEmpty()) {
            return new UploadOutcome.Refused(file.whyUnknown());
        }
        KeptFile kept = kept(delivery.name(), type.get(), file.file());
        return stored(actor, delivery.replaced(), kept, address);
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
        EditOutcome outcome = changed(actor, id, edit, address);
        if (outcome == EditOutcome.DONE || outcome == EditOutcome.DONE_ANEW) {
            altered.fire(new DocumentAltered(id));
        }
        return outcome;
    }

    private EditOutcome changed(Actor actor, UUID id, DocumentEdit edit, String address) {
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
        if (left.isPresent()) {
            altered.fire(new DocumentAltered(id));
        }
        return left.isPresent();
    }

    /** Has a file that failed converted again; false where it is not his to say, or did not fail. */
    public boolean again(Actor actor, UUID id, String address) {
        return rows.again(actor, id, address);
    }
}
