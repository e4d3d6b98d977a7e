package org.mendan.web.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mendan.document.OriginalFile;
import org.mendan.vault.VaultEntry;

/** A file as an answer that is saved under its own name, whatever signs that has (RFC 6266, RFC 8187). */
public final class Attachment {
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Attachment() {}

    /** Sends the file and closes it. */
    public static void send(OriginalFile file, HttpServletResponse response) throws IOException {
        try (VaultEntry entry = file.entry()) {
            response.setHeader("Content-Disposition", named(file.name()));
            response.setContentType(file.mediaType());
            response.setContentLengthLong(entry.size());
            entry.all().transferTo(response.getOutputStream());
        }
    }

    /** With a name in ASCII for readers of long ago, and the true one. */
    static String named(String name) {
        StringBuilder ascii = new StringBuilder();
        name.codePoints()
                .forEach(sign -> ascii.append(
                        sign >= ' ' && sign < 0x7f && sign != '"' && sign != '\\' && sign != '%' ? (char) sign : '_'));
        StringBuilder exact = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (one & 0xff);
            if (sign < 0x80 && (Character.isLetterOrDigit(sign) || PLAIN.indexOf(sign) >= 0)) {
                exact.append(sign);
            } else {
                exact.append(String.format(Locale.ROOT, "%%%02X", (int) sign));
            }
        }
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + exact;
    }
}
