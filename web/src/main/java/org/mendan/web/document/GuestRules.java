package org.mendan.web.document;

import java.io.Serial;
import java.io.Serializable;
import org.mendan.persistence.document.Document;

/** What a document allows guests, as the form about it has it. */
public class GuestRules implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private boolean downloadable;
    private boolean watermark;

    void read(Document document) {
        downloadable = document.downloadable();
        watermark = document.watermark();
    }

    public boolean isDownloadable() {
        return downloadable;
    }

    public void setDownloadable(boolean downloadable) {
        this.downloadable = downloadable;
    }

    public boolean isWatermark() {
        return watermark;
    }

    public void setWatermark(boolean watermark) {
        this.watermark = watermark;
    }
}
