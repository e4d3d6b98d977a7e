package org.mendan.persistence.terms;

/** The documents a guest accepts, in the order in which they are shown. */
public enum TermsKind {
    TERMS_OF_USE,
    PERSONAL_INFORMATION,
    PRIVACY_POLICY
}
