package org.mendan.document;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mendan.access.Actor;
import org.mendan.audit.AuditBean;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentLine;
import org.mendan.persistence.document.DocumentPage;
import org.mendan.persistence.document.DocumentVersion;
import org.mendan.persistence.document.Documents;
import org.mendan.persistence.document.Shelf;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Accounts;
import org.mendan.persistence.organisation.Organisations;
import org.mendan.vault.VaultBean;

/** The library as its readers see it; nobody learns of a document that is not his to see. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LibraryBean {
    @Inject
    private Documents documents;

    @Inject
    private Organisations organisations;

    @Inject
    private Accounts accounts;

    @EJB
    private VaultBean vault;

    @EJB
    private AuditBean audit;

    /** A part of the documents he sees that have all the words, those changed last first. */
    public List<LibraryLine> list(Actor actor, String words, int first, int most) {
        OrganisationTree tree = tree();
        return documents.list(new LibraryAccess(actor, tree).seen(), words, first, most).stream()
                .map(line -> line(line, tree))
                .toList();
    }

    /** Those of the documents that he sees, in the order that they are asked for. */
    public List<LibraryLine> lines(Actor actor, List<UUID> wanted) {
        OrganisationTree tree = tree();
        LibraryAccess access = new LibraryAccess(actor, tree);
        return wanted.stream()
                .flatMap(id -> documents.find(id).stream())
                .filter(access::maySee)
                .map(document -> new DocumentLine(
                        document, documents.version(document.currentVersionId()).orElseThrow()))
                .map(line -> line(line, tree))
                .toList();
    }

    /** A part of what lies on a shelf, as far as he sees it, and has all the words; those changed last first. */
    public List<LibraryLine> list(Actor actor, Shelf shelf, String words, int first, int most) {
        OrganisationTree tree = tree();
        return documents.list(narrowed(actor, shelf), words, first, most).stream()
                .map(line -> line(line, tree))
                .toList();
    }

    /** How many documents of that shelf he sees that have all the words. */
    public int count(Actor actor, Shelf shelf, String words) {
        return documents.count(narrowed(actor, shelf), words);
    }

    private Shelf narrowed(Actor actor, Shelf shelf) {
        Set<UUID> seen = new LibraryAccess(actor, tree()).seen();
        List<UUID> organisationsSeen =
                shelf.organisations().stream().filter(seen::contains).toList();
        return new Shelf(organisationsSeen, shelf.part(), shelf.folders());
    }

    /** How many documents he sees that have all the words. */
    public int count(Actor actor, String words) {
        return documents.count(new LibraryAccess(actor, tree()).seen(), words);
    }

    public boolean mayUpload(Actor actor) {
        return new LibraryAccess(actor, tree()).mayUpload();
    }

    /** How many pages of that file are there already. */
    public int pagesDone(DocumentVersion version) {
        return documents.pagesDone(version.id());
    }

    private LibraryLine line(DocumentLine line, OrganisationTree tree) {
        UUID version = line.version().id();
        return new LibraryLine(
                line.document(),
                line.version(),
                tree.name(line.document().organisationId()),
                documents.page(version, 1).orElse(null),
                documents.pagesDone(version));
    }

    /** One document with the file that counts; nothing where there is none that he sees, which is audited. */
    public Optional<DocumentLine> find(Actor actor, UUID id, String address) {
        return seen(new LibraryAccess(actor, tree()), actor, id, address)
                .map(document -> new DocumentLine(
                        document, documents.version(document.currentVersionId()).orElseThrow()));
    }

    /** One document with its pages; nothing where there is none that he sees, which is audited. */
    public Optional<DocumentView> view(Actor actor, UUID id, String address) {
        OrganisationTree tree = tree();
        LibraryAccess access = new LibraryAccess(actor, tree);
        return seen(access, actor, id, address)
                .map(document -> new DocumentView(
                        document,
                        documents.version(document.currentVersionId()).orElseThrow(),
                        documents.latest(document.id()),
                        documents.pages(document.currentVersionId()),
                        tree.name(document.organisationId()),
                        accounts.find(document.ownerId())
                                .map(Account::displayName)
                                .orElse(""),
                        access.mayChange(document),
                        access.mayManage(document)));
    }

    /**
     * The picture of a page of a version that he sees; whoever asked closes what is in it.
     *
     * @throws IOException where the vault cannot be read
     */
    public Optional<PageFile> picture(Actor actor, UUID version, int number, boolean large, String address)
            throws IOException {
        LibraryAccess access = new LibraryAccess(actor, tree());
        Optional<DocumentPage> page = documents
                .version(version)
                .map(DocumentVersion::documentId)
                .flatMap(id -> seen(access, actor, id, address))
                .flatMap(document -> documents.page(version, number));
        if (page.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PageFile.of(page.get(), large, vault.vault()));
    }

    private Optional<Document> seen(LibraryAccess access, Actor actor, UUID id, String address) {
        Optional<Document> found = documents.find(id);
        if (found.isPresent() && !access.maySee(found.get())) {
            audit.failed(actor.login(), "document.read", id.toString(), address, "not granted");
            return Optional.empty();
        }
        return found;
    }

    private OrganisationTree tree() {
        return new OrganisationTree(organisations.all());
    }
}
