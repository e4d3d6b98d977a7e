package org.mendan.document;

import java.text.Normalizer;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentVersion;

/** A file's name as it came from somebody's machine, made fit to be shown and stored. */
public record FileName(String value) {
    private static final String NAMELESS = "file";
    private static final int LONGEST_EXTENSION = 10;

    public FileName {
        value = fit(value);
    }

    /** Without what only names its kind; what a document is called until somebody calls it otherwise. */
    String title() {
        int dot = extensionAt(value);
        String title = value.substring(0, dot).strip();
        return title.isEmpty() ? value : cut(title, Document.TITLE);
    }

    private static String fit(String said) {
        String last = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        // Signs that nobody sees, or that turn the direction of others, make one kind of file look like another
        Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(sign -> switch (Character.getType(sign)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                })
                .forEach(kept::appendCodePoint);
        String name = kept.toString().strip();
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return NAMELESS;
        }
        int dot = extensionAt(name);
        String extension = name.substring(dot);
        return cut(name.substring(0, dot), DocumentVersion.FILE_NAME - extension.length()) + extension;
    }

    private static int extensionAt(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? dot : name.length();
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
