package org.mendan.mail;

/**
 * One mail. Nothing that ends a line can be in its head, so that no text becomes a further header.
 *
 * @param to whom it goes to
 * @param subject one line
 * @param text plain
 */
public record Mail(MailAddress to, String subject, String text) {
    /**
     * Checks it.
     *
     * @throws IllegalArgumentException for a subject of more than one line
     */
    public Mail {
        if (subject.codePoints().anyMatch(Mail::breaksLine)) {
            throw new IllegalArgumentException("subject: more than one line");
        }
    }

    /**
     * One mail.
     *
     * @throws IllegalArgumentException where {@code to} is not exactly one address, or the subject is not one line
     */
    public static Mail of(String to, String subject, String text) {
        return new Mail(new MailAddress(to), subject, text);
    }

    private static boolean breaksLine(int character) {
        return Character.isISOControl(character) || character == 0x2028 || character == 0x2029;
    }
}
