package org.mendan.mail;

import java.util.Arrays;

/** How the way to the mail server is guarded. */
public enum MailSecurity {
    /** Not at all. */
    NONE,
    /** Encrypted after the greeting; where the server does not offer it, nothing is sent. */
    STARTTLS,
    /** Encrypted from the first byte. */
    TLS;

    /**
     * As the operator writes it.
     *
     * @throws IllegalArgumentException for another word
     */
    public static MailSecurity of(String word) {
        return Arrays.stream(values())
                .filter(security -> security.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "mendan.mail.security: " + word + " is not one of none, starttls, tls"));
    }
}
