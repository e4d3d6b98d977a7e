package org.mendan.it.http.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The folders here, which whoever may upload here arranges, whatever else he is. */
final class FolderRoom {
    private static final String PAGE = "/host/documents";
    private static final Set<Stand> UPLOADERS = EnumSet.of(Stand.UPLOADER);

    private FolderRoom() {}

    static List<Row> rows() {
        return List.of(
                Row.of(PAGE, "newFolder", "create", UPLOADERS, FolderRoom::create),
                Row.of(PAGE, "thisFolder", "rename", UPLOADERS, FolderRoom::rename),
                Row.of(PAGE, "thisFolder", "move", UPLOADERS, FolderRoom::move),
                Row.of(PAGE, "thisFolder", "remove", UPLOADERS, FolderRoom::remove));
    }

    static UUID folder(Stage stage) {
        UUID id = UUID.randomUUID();
        stage.nodes()
                .change(
                        "insert into document_folder (id, organisation_id, name) values (?, ?, ?)",
                        id,
                        stage.here(),
                        "フォルダー " + id);
        return id;
    }

    private static Scene about(Stage stage, UUID folder) {
        return stage.scene(PAGE + "?folder=" + folder);
    }

    private static Scene create(Stage stage) {
        UUID folder = folder(stage);
        return about(stage, folder)
                .typed("newFolder:newName", "中")
                .fact("select name from document_folder where parent_id = ?", folder);
    }

    private static Scene rename(Stage stage) {
        UUID folder = folder(stage);
        return about(stage, folder)
                .typed("thisFolder:name", "新しい名前 " + folder)
                .fact("select name from document_folder where id = ?", folder);
    }

    private static Scene move(Stage stage) {
        UUID folder = folder(stage);
        return about(stage, folder)
                .typed("into", folder(stage).toString())
                .fact("select parent_id from document_folder where id = ?", folder);
    }

    private static Scene remove(Stage stage) {
        UUID folder = folder(stage);
        return about(stage, folder).fact("select id from document_folder where id = ?", folder);
    }
}
