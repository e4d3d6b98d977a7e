package org.mendan.documentlink;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mendan.access.Actor;
import org.mendan.audit.AuditBean;
import org.mendan.document.DocumentView;
import org.mendan.document.LibraryBean;
import org.mendan.identity.PasswordsBean;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentLink;
import org.mendan.persistence.document.DocumentLinks;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Accounts;
import org.mendan.persistence.identity.Right;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;

/** Makes links to documents, lists and revokes them; what is refused is audited. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DocumentLinkBean {
    private static final int LISTED = 100;

    @Inject
    private DocumentLinks links;

    @Inject
    private Accounts accounts;

    @EJB
    private LibraryBean library;

    @EJB
    private LinkedDocumentBean linked;

    @EJB
    private DocumentLinkRowsBean rows;

    @EJB
    private PasswordsBean passwords;

    @EJB
    private PolicyBean policies;

    @EJB
    private AuditBean audit;

    /** Days that a link to the document works at most. */
    public int mostDays(Document document) {
        return policies.of(Policies.DOCUMENT_LINK_DAYS, document.organisationId());
    }

    /** Why he makes no link to a document that he sees; nothing where he can. */
    public Optional<LinkProblem> obstacle(Actor actor, DocumentView view) {
        if (!sends(actor, view)) {
            return Optional.of(LinkProblem.NOT_GRANTED);
        }
        if (!linked.allowed(view.document())) {
            return Optional.of(LinkProblem.NOT_ALLOWED);
        }
        return linked.showable(view.document()) ? Optional.empty() : Optional.of(LinkProblem.UNUSABLE);
    }

    /** Makes a link as somebody wants it. */
    public MakeOutcome make(Actor actor, LinkWish wish, String address) {
        Optional<DocumentView> view = library.view(actor, wish.document(), address);
        Optional<LinkProblem> problem = view.isEmpty()
                ? Optional.of(LinkProblem.NOT_GRANTED)
                : obstacle(actor, view.get())
                        .or(() -> wish.problem(mostDays(view.get().document())));
        if (problem.isPresent()) {
            String what = view.map(one -> one.document().title())
                    .orElse(wish.document().toString());
            audit.failed(
                    actor.login(),
                    DocumentLinkRowsBean.MAKE,
                    what,
                    address,
                    problem.get().name());
            return new MakeOutcome.Refused(problem.get());
        }
        LinkKey key = LinkKey.draw();
        String hash = wish.protectedByPassword() ? passwords.hash(wish.password()) : null;
        String title = view.get().document().title();
        return new MakeOutcome.Made(
                key, rows.make(actor, wish, key, hash, title, address).shortName());
    }

    /** The links to a document, newest first: all of them for whoever changes it, the own ones for others. */
    public List<LinkLine> list(Actor actor, DocumentView view) {
        Instant now = Instant.now();
        boolean usable = linked.usable(view.document());
        return links.of(view.document().id(), LISTED).stream()
                .filter(link -> owns(actor, view, link))
                .map(link -> new LinkLine(
                        link.id(),
                        link.shortName(),
                        accounts.byLogin(link.createdBy())
                                .map(Account::displayName)
                                .orElse(link.createdBy()),
                        link.expiresAt(),
                        link.passwordHash().isPresent(),
                        link.opens(),
                        link.lastOpenedAt().orElse(null),
                        LinkState.of(link, true, usable, now)))
                .toList();
    }

    /** Revokes a link; false where it is not his to revoke. */
    public boolean revoke(Actor actor, UUID id, String address) {
        Optional<DocumentLink> link = links.find(id);
        Optional<DocumentView> view = link.flatMap(one -> library.view(actor, one.documentId(), address));
        if (link.isEmpty() || view.isEmpty() || !owns(actor, view.get(), link.get())) {
            audit.failed(actor.login(), DocumentLinkRowsBean.REVOKE, id.toString(), address, "not granted");
            return false;
        }
        rows.revoke(actor, id, view.get().document().title(), address);
        return true;
    }

    private static boolean owns(Actor actor, DocumentView view, DocumentLink link) {
        return view.changeable() || link.createdBy().equals(actor.login());
    }

    // Who sees it may send it, apart from those who see it only because they read everything
    private static boolean sends(Actor actor, DocumentView view) {
        return view.changeable() || !actor.rights().contains(Right.AUDITOR);
    }
}
