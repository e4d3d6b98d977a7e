package org.mendan.web.appearance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.mendan.picture.PictureFile;

/** A picture that comes with a form, and the name it is to have. */
@Named
@RequestScoped
public class Upload {
    private @Nullable Part file;
    private String name = "";

    /** Its bytes, one more than can be taken at most; null where no file was chosen. */
    public byte @Nullable [] bytes() {
        if (file == null || file.getSize() == 0) {
            return null;
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(PictureFile.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }
}
