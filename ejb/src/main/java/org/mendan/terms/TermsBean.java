package org.mendan.terms;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mendan.audit.AuditBean;
import org.mendan.persistence.terms.Consent;
import org.mendan.persistence.terms.Consents;
import org.mendan.persistence.terms.TermsVersion;
import org.mendan.persistence.terms.TermsVersions;

/** Shows the current terms and keeps what was accepted. */
@Stateless
public class TermsBean {
    @Inject
    private TermsVersions versions;

    @Inject
    private Consents consents;

    @EJB
    private AuditBean audit;

    /** The current texts, one of each kind, in Japanese for a Japanese reader and in English for everybody else. */
    public List<TermsVersion> current(Locale locale) {
        String language = Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? "ja" : "en";
        return versions.current(language, Instant.now());
    }

    /**
     * Stores that these versions were accepted.
     *
     * @return the consent's id, to be tied to the meeting when there is one
     * @throws TermsChanged where they are not exactly the current set of one language; nothing is stored then
     */
    public UUID consent(List<UUID> accepted, String address, String browser) throws TermsChanged {
        Instant now = Instant.now();
        TermsOffer offer = TermsFiles.LANGUAGES.stream()
                .map(language -> new TermsOffer(versions.current(language, now)))
                .filter(candidate -> candidate.isExactly(accepted))
                .findFirst()
                .orElseThrow(TermsChanged::new);
        Consent consent = new Consent(UUID.randomUUID(), now, address, browser, offer.items(), null);
        consents.add(consent);
        audit.succeeded("guest", "terms.accept", consent.id().toString(), address, "");
        return consent.id();
    }

    /** Ties the consent to the meeting it was given for. */
    public void tie(UUID consent, UUID meeting) {
        consents.tie(consent, meeting);
    }
}
