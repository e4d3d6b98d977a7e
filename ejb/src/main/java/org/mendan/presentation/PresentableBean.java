package org.mendan.presentation;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mendan.access.Actor;
import org.mendan.document.LibraryBean;
import org.mendan.document.LibraryLine;
import org.mendan.document.ReleaseBean;
import org.mendan.document.Unusable;
import org.mendan.identity.AccountBean;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.Documents;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Accounts;
import org.mendan.persistence.presentation.ShownPages;

/** What a host may show, asked at the moment he wants to. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PresentableBean {
    private static final int RECENT = 6;
    private static final Set<Unusable> UNAPPROVED =
            EnumSet.of(Unusable.NOT_APPROVED, Unusable.AWAITING_APPROVAL, Unusable.REJECTED);

    @Inject
    private Accounts accounts;

    @Inject
    private Documents documents;

    @Inject
    private ShownPages shown;

    @EJB
    private AccountBean identities;

    @EJB
    private LibraryBean library;

    @EJB
    private ReleaseBean release;

    /** That document, where the host sees it and it can be shown now. */
    public Optional<Presentable> find(UUID host, UUID document) {
        return accounts.find(host)
                .filter(Account::active)
                .map(account -> identities.actor(account.login()))
                .flatMap(actor -> find(actor, document));
    }

    private Optional<Presentable> find(Actor actor, UUID document) {
        return library.find(actor, document, "")
                .filter(line -> release.problem(line.document(), line.version()).isEmpty())
                .map(line -> new Presentable(
                        actor.login(),
                        line.document(),
                        line.version(),
                        documents.outlines(line.version().id())))
                .filter(found -> !found.pages().isEmpty());
    }

    /** Why a document that is shown may not be shown any longer; a last day that is over does not end a showing. */
    public Optional<Withdrawal> withdrawal(UUID document) {
        Optional<Document> found = documents.find(document);
        if (found.isEmpty()) {
            return Optional.of(Withdrawal.REMOVED);
        }
        return documents
                .version(found.get().currentVersionId())
                .flatMap(version -> release.problem(found.get(), version))
                .filter(UNAPPROVED::contains)
                .map(problem -> Withdrawal.UNAPPROVED);
    }

    /**
     * What the host chooses from: the documents he sees that have all the words, those changed last first. Without words,
     * those that he showed last in his meetings come before the others.
     */
    public List<LibraryLine> choices(Actor actor, String words, int most) {
        List<LibraryLine> found = library.list(actor, words, 0, most);
        if (!words.isBlank()) {
            return found;
        }
        List<UUID> recent = shown.recent(actor.account(), RECENT);
        List<LibraryLine> first = library.lines(actor, recent);
        return Stream.concat(
                        first.stream(),
                        found.stream()
                                .filter(line -> !recent.contains(line.document().id())))
                .toList();
    }
}
