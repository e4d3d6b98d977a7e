package org.mendan.web.terms;

import java.util.List;
import org.mendan.terms.TermsDraft;
import org.mendan.terms.TermsStanding;
import org.mendan.terms.TermsText;

/**
 * One language of a revision as it is looked at before it is published.
 *
 * @param changed whether it becomes a new version
 * @param number the new version's number, or that of the one that stays
 */
public record RevisionView(String language, String title, String body, boolean changed, int number) {
    static List<RevisionView> of(TermsDraft draft, List<TermsText> changed, List<TermsStanding> standings) {
        return draft.texts().keySet().stream()
                .sorted((one, other) -> other.compareTo(one))
                .map(language -> of(draft, language, changed, standings))
                .toList();
    }

    private static RevisionView of(
            TermsDraft draft, String language, List<TermsText> changed, List<TermsStanding> standings) {
        boolean next = changed.stream().anyMatch(text -> text.language().equals(language));
        TermsDraft.Words words = draft.texts().get(language);
        List<TermsStanding> own = standings.stream()
                .filter(one -> one.line().language().equals(language))
                .toList();
        int newest = own.isEmpty() ? 0 : own.get(0).line().number();
        int current = own.stream()
                .filter(one -> one.state() == TermsStanding.State.CURRENT)
                .map(one -> one.line().number())
                .findFirst()
                .orElse(0);
        return new RevisionView(language, words.title(), words.body(), next, next ? newest + 1 : current);
    }
}
