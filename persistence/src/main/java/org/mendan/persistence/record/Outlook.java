package org.mendan.persistence.record;

/** What a host expects to come of a meeting. */
public enum Outlook {
    /** A contract is likely. */
    GOOD,
    /** Still undecided; another talk is planned or needed. */
    OPEN,
    /** Nothing will come of it for now. */
    POOR,
    /** Settled: signed, or the customer's question is answered. */
    SETTLED
}
