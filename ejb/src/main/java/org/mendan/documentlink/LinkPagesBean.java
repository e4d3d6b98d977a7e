package org.mendan.documentlink;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.mendan.audit.AuditBean;
import org.mendan.document.OriginalFile;
import org.mendan.document.PagePicture;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentLink;
import org.mendan.persistence.document.DocumentLinks;
import org.mendan.persistence.document.DocumentPage;
import org.mendan.persistence.document.DocumentVersion;
import org.mendan.persistence.document.Documents;
import org.mendan.vault.VaultBean;

/** The pictures and the file of a document, for a visitor who is in; each time it is asked anew whether that still holds. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkPagesBean {
    private static final String DOWNLOAD = "document-link.download";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    @ConfigProperty(name = "mendan.zone")
    private ZoneId zone;

    @Inject
    private DocumentLinks links;

    @Inject
    private Documents documents;

    @EJB
    private LinkedDocumentBean linked;

    @EJB
    private LinkVisitsBean visits;

    @EJB
    private VaultBean vault;

    @EJB
    private LinkRefusalBean refusals;

    @EJB
    private AuditBean audit;

    /**
     * The picture of a page, with the day and the link's name over it where the document says so.
     *
     * @throws IOException where the vault cannot be read
     */
    public Optional<PagePicture> picture(@Nullable LinkKey visit, UUID id, int number, String address)
            throws IOException {
        Optional<DocumentLink> link = opened(visit, id, DocumentLinkRowsBean.OPEN, address);
        Optional<Document> document = link.flatMap(one -> documents.find(one.documentId()));
        Optional<DocumentPage> page = document.flatMap(one -> documents.page(one.currentVersionId(), number));
        if (page.isEmpty()) {
            return Optional.empty();
        }
        PagePicture plain = PagePicture.of(page.get(), true, vault.vault());
        return Optional.of(document.get().watermark() ? marked(plain, link.get()) : plain);
    }

    private PagePicture marked(PagePicture plain, DocumentLink link) throws IOException {
        return plain.marked(MINUTE.format(Instant.now().atZone(zone)) + "  " + link.shortName());
    }

    /**
     * The file itself, where the document allows that; both are audited.
     *
     * @throws IOException where the vault cannot be read
     */
    public Optional<OriginalFile> file(@Nullable LinkKey visit, UUID id, String address) throws IOException {
        Optional<DocumentLink> link = opened(visit, id, DOWNLOAD, address);
        Optional<Document> document = link.flatMap(one -> documents.find(one.documentId()));
        if (document.isEmpty()) {
            return Optional.empty();
        }
        String title = document.get().title();
        String name = link.get().shortName();
        if (!document.get().downloadable()) {
            refusals.refused(DOWNLOAD, title, address, name + " not allowed");
            return Optional.empty();
        }
        DocumentVersion version =
                documents.version(document.get().currentVersionId()).orElseThrow();
        OriginalFile file = OriginalFile.of(version, vault.vault());
        audit.succeeded(DocumentLinkRowsBean.GUEST, DOWNLOAD, title, address, name + " " + version.sha256());
        return Optional.of(file);
    }

    private Optional<DocumentLink> opened(@Nullable LinkKey visit, UUID id, String action, String address) {
        Optional<DocumentLink> link = visit != null && visits.isOpen(visit, id)
                ? links.find(id).filter(one -> linked.state(one) == LinkState.GOOD)
                : Optional.empty();
        if (link.isEmpty()) {
            refusals.refused(action, id.toString(), address, "not open");
        }
        return link;
    }
}
