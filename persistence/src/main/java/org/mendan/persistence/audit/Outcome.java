package org.mendan.persistence.audit;

/** Whether what was tried worked. */
public enum Outcome {
    SUCCESS,
    FAILURE
}
