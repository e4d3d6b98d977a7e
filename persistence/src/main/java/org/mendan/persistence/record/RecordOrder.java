package org.mendan.persistence.record;

/**
 * What a list is sorted by; records that are equal in it follow their number in the same direction, so that one index
 * serves both directions.
 */
public record RecordOrder(Key key, boolean ascending) {
    public static final RecordOrder NEWEST_FIRST = new RecordOrder(Key.STARTED, false);

    /** A column that can be sorted by. */
    public enum Key {
        STARTED("r.startedAt"),
        NUMBER(""),
        HOST("r.hostName"),
        COUNTERPART("r.note.counterpart");

        private final String path;

        Key(String path) {
            this.path = path;
        }
    }

    String clause() {
        String direction = ascending ? " ASC" : " DESC";
        String first = key.path.isEmpty() ? "" : key.path + direction + ", ";
        return " ORDER BY " + first + "r.number" + direction;
    }
}
