package org.mendan.it.http.access;

import java.util.List;
import java.util.stream.Stream;

/** Every action of every page of the back office. */
final class Rooms {
    private Rooms() {}

    static List<Row> rows() {
        return Stream.of(
                        AccountRoom.rows(),
                        ImportRoom.rows(),
                        OrganisationRoom.rows(),
                        PolicyRoom.rows(),
                        AppearanceRoom.rows(),
                        TermsRoom.rows(),
                        LogRoom.rows(),
                        DocumentRoom.rows(),
                        FolderRoom.rows(),
                        RecordRoom.rows(),
                        OwnRoom.rows())
                .flatMap(List::stream)
                .toList();
    }
}
