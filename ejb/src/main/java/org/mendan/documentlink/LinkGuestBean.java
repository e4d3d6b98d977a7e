package org.mendan.documentlink;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mendan.documentlink.VisitView.Stage;
import org.mendan.identity.PasswordsBean;
import org.mendan.identity.TooManyAtOnce;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentLink;
import org.mendan.persistence.document.DocumentLinks;
import org.mendan.persistence.document.DocumentVersion;
import org.mendan.persistence.document.Documents;
import org.mendan.persistence.document.Layout;

/** For whoever comes with a link: nobody here is signed in. Every opening and every refusal is audited. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkGuestBean {
    @Inject
    private DocumentLinks links;

    @Inject
    private Documents documents;

    @EJB
    private LinkedDocumentBean linked;

    @EJB
    private LinkVisitsBean visits;

    @EJB
    private DocumentLinkRowsBean rows;

    @EJB
    private PasswordsBean passwords;

    @EJB
    private LinkRefusalBean refusals;

    /**
     * Somebody opens a link's address; a visit with the same link that still goes on goes on.
     *
     * @param before the visit that the browser holds for a link
     */
    public LinkEntry enter(String token, Function<UUID, Optional<LinkKey>> before, String address) {
        if (!refusals.admits(address)) {
            return new LinkEntry.TooMany();
        }
        Optional<DocumentLink> link = LinkKey.parse(token).flatMap(key -> links.byTokenHash(key.hash()));
        if (link.isEmpty()) {
            refusals.guessed("", address, "unknown");
            return new LinkEntry.Unknown();
        }
        UUID id = link.get().id();
        return new LinkEntry.Visit(
                id, before.apply(id).filter(visit -> visits.holds(visit, id)).orElseGet(() -> visits.begin(id)));
    }

    /**
     * What the visitor gets to see; the first look that shows the document counts as an opening.
     *
     * @param wanted the page, where pages are shown one at a time
     */
    public VisitView look(@Nullable LinkKey visit, UUID id, int wanted, String address) {
        Optional<DocumentLink> link = visited(visit, id);
        if (link.isEmpty() || visit == null) {
            refusals.refused(DocumentLinkRowsBean.OPEN, id.toString(), address, "no visit");
            return VisitView.at(Stage.NO_VISIT);
        }
        LinkState state = linked.state(link.get());
        if (state != LinkState.GOOD) {
            refusals.refused(DocumentLinkRowsBean.OPEN, link.get().shortName(), address, state.name());
            return VisitView.at(Stage.valueOf(state.name()));
        }
        Document document = documents.find(link.get().documentId()).orElseThrow();
        if (!visits.isOpen(visit, id)) {
            if (link.get().passwordHash().isPresent()) {
                return VisitView.at(Stage.PASSWORD);
            }
            letIn(visit, link.get(), document, address);
        }
        return new VisitView(Stage.OPEN, shown(document, wanted));
    }

    /** Tries a password. */
    public UnlockOutcome unlock(@Nullable LinkKey visit, UUID id, String password, String address) {
        Optional<DocumentLink> link = visited(visit, id).filter(one -> linked.state(one) == LinkState.GOOD);
        if (link.isEmpty() || visit == null) {
            return UnlockOutcome.CLOSED;
        }
        if (!refusals.admits(address)) {
            return UnlockOutcome.TOO_MANY;
        }
        Optional<PasswordTries> tries = rows.tries(id);
        if (tries.isEmpty()) {
            refusals.guessed(link.get().shortName(), address, "paused");
            return UnlockOutcome.PAUSED;
        }
        try {
            if (!passwords.matches(password, link.get().passwordHash().orElse(null))) {
                refusals.guessed(link.get().shortName(), address, "wrong password");
                return tries.get().last() ? UnlockOutcome.PAUSED : UnlockOutcome.WRONG;
            }
        } catch (TooManyAtOnce e) {
            return UnlockOutcome.BUSY;
        }
        documents.find(link.get().documentId()).ifPresent(one -> letIn(visit, link.get(), one, address));
        return UnlockOutcome.DONE;
    }

    private void letIn(LinkKey visit, DocumentLink link, Document document, String address) {
        if (visits.open(visit, link.id())) {
            rows.opened(link.id(), document.title(), address);
        }
    }

    private LinkedDocument shown(Document document, int wanted) {
        DocumentVersion version = documents.version(document.currentVersionId()).orElseThrow();
        int page = Math.max(1, Math.min(wanted, version.pageCount()));
        List<LinkedDocument.Leaf> leaves = (document.layout() == Layout.VERTICAL
                        ? documents.pages(version.id()).stream()
                        : documents.page(version.id(), page).stream())
                .map(LinkedDocument.Leaf::of)
                .toList();
        return new LinkedDocument(
                document.title(),
                document.layout(),
                version.pageCount(),
                leaves,
                document.downloadable(),
                version.size());
    }

    private Optional<DocumentLink> visited(@Nullable LinkKey visit, UUID id) {
        return visit != null && visits.holds(visit, id) ? links.find(id) : Optional.empty();
    }
}
