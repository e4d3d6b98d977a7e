package org.mendan.web.page;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * An answer whose text is encoded as one. The server's own writer encodes each full buffer by itself, and makes two question
 * marks of a sign of two UTF-16 units (𠮷, an emoji) that lies across the end of one.
 */
final class WholeText extends HttpServletResponseWrapper {
    private @Nullable PrintWriter writer;

    WholeText(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), getCharacterEncoding()));
        }
        return writer;
    }

    /** Sends on what is still held here; to be called when all has been written. */
    void finish() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void reset() {
        super.reset();
        writer = null;
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        writer = null;
    }
}
