package org.mendan.accountimport;

/**
 * How far the import of the moment, or the last one, has come.
 *
 * @param done accounts made, or invitations sent
 * @param missed people who should have been invited and got no mail, once it is over
 * @param by login of whoever began it
 */
public record ImportState(Phase phase, int done, int total, int missed, String by) {
    /** Where it is. */
    public enum Phase {
        MAKING,
        INVITING,
        /** All accounts are made; see {@link ImportState#missed} for the invitations. */
        DONE,
        /** Those who got no mail before were invited once more. */
        INVITED,
        /** What was looked at is not so any more; nothing was made. */
        CHANGED,
        /** Nothing was made. */
        FAILED
    }

    /** On its way. */
    static ImportState running(Phase phase, int done, int total, String by) {
        return new ImportState(phase, done, total, 0, by);
    }

    public boolean running() {
        return phase == Phase.MAKING || phase == Phase.INVITING;
    }

    /** Whether everything that was wanted has been done. */
    public boolean complete() {
        return (phase == Phase.DONE || phase == Phase.INVITED) && missed == 0;
    }

    /** As it is written into the grid, whose threads do not see our classes. */
    String written() {
        return phase + " " + done + " " + total + " " + missed + " " + by;
    }

    static ImportState read(String text) {
        String[] parts = text.split(" ", 5);
        return new ImportState(
                Phase.valueOf(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                parts[4]);
    }
}
