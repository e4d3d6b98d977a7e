package org.mendan.document;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.mendan.access.Actor;
import org.mendan.audit.AuditBean;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentPage;
import org.mendan.persistence.document.DocumentQueue;
import org.mendan.persistence.document.DocumentVersion;
import org.mendan.persistence.document.Documents;
import org.mendan.persistence.organisation.Organisations;

/** Changes the library, each change in one transaction with its audit entry; what is not granted is audited, too. */
@Stateless
public class DocumentRowsBean {
    static final String UPLOAD = "document.upload";
    static final String REPLACE = "document.replace";
    private static final String CHANGE = "document.change";
    private static final String REMOVE = "document.remove";
    private static final String RETRY = "document.convert";

    @Inject
    private Documents documents;

    @Inject
    private DocumentQueue queue;

    @Inject
    private Organisations organisations;

    @EJB
    private ApprovalRowsBean approval;

    @EJB
    private ReleaseBean release;

    @EJB
    private AuditBean audit;

    /** A new document with its file, which is in the vault under the file's id. */
    public UUID add(Actor actor, KeptFile file, String address) {
        UUID id = UUID.randomUUID();
        Instant now = Instant.now();
        String title = file.name().title();
        documents.add(
                new Document(id, actor.organisation(), actor.account(), file.id(), title, now, actor.login()),
                version(file, id, 1, now, actor));
        audit.succeeded(actor.login(), UPLOAD, title, address, file.words());
        return id;
    }

    /** Another file for a document, which counts once it is converted; empty where it is not his to change. */
    public Optional<UUID> replace(Actor actor, UUID id, KeptFile file, String address) {
        return changeable(actor, id, REPLACE, address).map(document -> {
            DocumentVersion before = documents.latest(id);
            documents.add(version(file, id, before.number() + 1, Instant.now(), actor));
            String detail = before.sha256() + " -> " + file.words();
            audit.succeeded(actor.login(), REPLACE, document.title(), address, detail);
            return id;
        });
    }

    /** Whether he may change that document; where not, that he wanted to replace it is audited. */
    public boolean mayReplace(Actor actor, UUID id, String address) {
        return changeable(actor, id, REPLACE, address).isPresent();
    }

    private static DocumentVersion version(KeptFile file, UUID document, int number, Instant at, Actor actor) {
        return new DocumentVersion(
                file.id(),
                document,
                number,
                file.name().value(),
                file.type().mediaType(),
                file.deposit().size(),
                file.deposit().sha256(),
                at,
                actor.login());
    }

    public EditOutcome change(Actor actor, UUID id, DocumentEdit edit, String address) {
        Optional<Document> found =
                documents.locked(id).filter(document -> access(actor).mayChange(document));
        if (found.isEmpty()) {
            audit.failed(actor.login(), CHANGE, id.toString(), address, "not granted");
            return EditOutcome.NOT_GRANTED;
        }
        Document document = found.get();
        if (!edit.fits()) {
            return EditOutcome.UNFIT;
        }
        if (edit.ends(document, release.today())) {
            return EditOutcome.PAST;
        }
        if (document.edition() != edit.seen()) {
            audit.failed(actor.login(), CHANGE, document.title(), address, "overtaken");
            return EditOutcome.OVERTAKEN;
        }
        String before = words(document);
        boolean altered = edit.alters(document);
        document.describe(edit.title(), edit.description(), edit.layout(), Instant.now(), actor.login());
        document.allow(edit.downloadable(), edit.watermark());
        document.expire(edit.expires().orElse(null));
        int notes = noted(document, edit);
        boolean waited = (altered || notes > 0) && approval.revised(document, actor.login(), address);
        String detail = before + " -> " + words(document) + (notes == 0 ? "" : " notes of " + notes + " pages");
        audit.succeeded(actor.login(), CHANGE, document.title(), address, detail);
        return waited ? EditOutcome.DONE_ANEW : EditOutcome.DONE;
    }

    /** Writes the notes; how many pages have others now. */
    private int noted(Document document, DocumentEdit edit) {
        int notes = 0;
        for (DocumentPage page : documents.pages(document.currentVersionId())) {
            String note = edit.notes().getOrDefault(page.number(), page.notes());
            if (!note.equals(page.notes())) {
                page.note(note);
                notes++;
            }
        }
        return notes;
    }

    /** Removes a document; what it had in the vault is to be deleted after this. Empty where it is not his to remove. */
    public Optional<List<UUID>> remove(Actor actor, UUID id, String address) {
        return granted(actor, id, REMOVE, address, access(actor)::mayManage).map(document -> {
            List<UUID> left = documents.inVault(id);
            String detail = documents
                    .version(document.currentVersionId())
                    .map(DocumentVersion::sha256)
                    .orElse("");
            documents.remove(id);
            audit.succeeded(actor.login(), REMOVE, document.title(), address, detail);
            return left;
        });
    }

    /** Has a file that failed converted again; false where it is not his to say, or did not fail. */
    public boolean again(Actor actor, UUID id, String address) {
        Optional<Document> found = changeable(actor, id, RETRY, address);
        if (found.isEmpty() || !queue.again(documents.latest(id).id())) {
            return false;
        }
        audit.succeeded(actor.login(), RETRY, found.get().title(), address, "");
        return true;
    }

    private Optional<Document> changeable(Actor actor, UUID id, String action, String address) {
        return granted(actor, id, action, address, access(actor)::mayChange);
    }

    private Optional<Document> granted(Actor actor, UUID id, String action, String address, Predicate<Document> grant) {
        Optional<Document> found = documents.find(id).filter(grant);
        if (found.isEmpty()) {
            audit.failed(actor.login(), action, id.toString(), address, "not granted");
        }
        return found;
    }

    private LibraryAccess access(Actor actor) {
        return new LibraryAccess(actor, new OrganisationTree(organisations.all()));
    }

    private static String words(Document document) {
        return "\"" + document.title() + "\" " + document.layout()
                + (document.downloadable() ? " downloadable" : "")
                + (document.watermark() ? " watermark" : "")
                + document.expiresOn().map(day -> " until " + day).orElse("");
    }
}
