package org.mendan.accountimport;

/**
 * How far the import of the moment, or the last one, has come.
 *
 * @param done accounts made, or invitations sent
 * @param by login of whoever began it
 */
public record ImportState(Phase phase, int done, int total, String by) {
    /** Where it is. */
    public enum Phase {
        MAKING,
        INVITING,
        DONE,
        /** Nothing was made. */
        FAILED
    }

    public boolean running() {
        return phase == Phase.MAKING || phase == Phase.INVITING;
    }

    /** As it is written into the grid, whose threads do not see our classes. */
    String written() {
        return phase + " " + done + " " + total + " " + by;
    }

    static ImportState read(String text) {
        String[] parts = text.split(" ", 4);
        return new ImportState(
                Phase.valueOf(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[3]);
    }
}
