package org.mendan.terms;

/** The versions that were accepted are not, or no longer, the complete current set in one language. */
public class TermsChanged extends Exception {
    private static final long serialVersionUID = 1L;

    public TermsChanged() {
        super("The accepted terms are not the current ones");
    }
}
