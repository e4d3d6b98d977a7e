package org.mendan.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteDatabaseTest {
    @Test
    void it_is_gone_and_comes_back_with_its_data(@TempDir Path directory) throws SQLException {
        try (RemoteDatabase database = RemoteDatabase.in(directory)) {
            try (Connection connection = connect(database)) {
                connection.createStatement().execute("create table kept (id int primary key)");
                connection.createStatement().execute("insert into kept values (1)");
                database.goAway();
                assertThatThrownBy(() -> count(connection)).isInstanceOf(SQLException.class);
                assertThatThrownBy(() -> connect(database)).isInstanceOf(SQLException.class);
            }
            database.comeBack();
            try (Connection connection = connect(database)) {
                assertThat(count(connection)).isEqualTo(1);
            }
        }
    }

    private static Connection connect(RemoteDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), "sa", "");
    }

    private static int count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
