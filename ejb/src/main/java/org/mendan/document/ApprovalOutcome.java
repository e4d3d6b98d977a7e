package org.mendan.document;

/** What came of applying for an approval, of withdrawing that, or of deciding about it. */
public enum ApprovalOutcome {
    DONE,
    /** The reason is missing, or what was written is too long. */
    UNFIT,
    /** Nobody was chosen, or somebody who may not approve this document. */
    NO_APPROVER,
    /** There are no pages to look at yet, or another file is about to take its place. */
    NOT_READY,
    /** Its organisation wants no approval. */
    NOT_WANTED,
    /** The document was changed, or somebody else was quicker; nothing was done. */
    OVERTAKEN,
    /** There is no such thing, or it is not his to do. */
    NOT_GRANTED
}
