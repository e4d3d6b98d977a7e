package org.mendan.it.wire;

import jakarta.json.JsonObject;
import java.net.URI;
import org.mendan.it.grid.Nodes;
import org.mendan.it.http.Page;
import org.mendan.it.http.Person;
import org.mendan.it.server.ServerProcess;

/** A meeting of a host and a guest of its own, both connected by a socket and welcomed. */
public final class Room implements AutoCloseable {
    static final String HOST = "/ws/meeting?side=host";
    static final String GUEST = "/ws/meeting?side=guest";

    private final Person host;
    private final Person guest;
    private final TestSocket hostSocket;
    private final TestSocket guestSocket;
    private final int recordNumber;

    private Room(Person host, Person guest) {
        this.host = host;
        this.guest = guest;
        this.hostSocket = open(host, HOST);
        this.guestSocket = open(guest, GUEST);
        this.recordNumber = joins(hostSocket, "host-tab", false, -1).getInt("recordNumber");
        joins(guestSocket, "guest-tab", false, -1);
    }

    public static Room on(Nodes nodes) {
        return between(nodes.host(nodes.first()), new Person(nodes.first().address()));
    }

    /** The host on one server, the guest on another. */
    public static Room between(Nodes nodes, ServerProcess hosts, ServerProcess guests) {
        return between(nodes.host(hosts), new Person(guests.address()));
    }

    /** A host who has signed in, and a guest. */
    public static Room between(Person host, Person guest) {
        Page started = host.starts(guest.takesNumber());
        if (!started.location().equals("/host/meeting")) {
            throw new AssertionError("not started: " + started.status() + "\n" + started.body());
        }
        return new Room(host, guest);
    }

    static TestSocket open(Person person, String path) {
        return TestSocket.open(person.server(), path, person.cookies());
    }

    /** The same person at another server of the grid, or at the same once more. */
    public static TestSocket open(URI server, Person person, boolean host) {
        return TestSocket.open(server, host ? HOST : GUEST, person.cookies());
    }

    static TestSocket hello(TestSocket socket, String tab, boolean takeOver, int memoVersion) {
        return socket.send("meeting.hello", fields -> fields.add("version", 1)
                .add("tab", tab)
                .add("takeOver", takeOver)
                .add("memoVersion", memoVersion));
    }

    /** Says hello; the welcome. */
    public static JsonObject joins(TestSocket socket, String tab, boolean takeOver, int memoVersion) {
        return hello(socket, tab, takeOver, memoVersion).await("meeting.welcome");
    }

    /** One update of one editor, its changes as JSON. */
    public static TestSocket push(TestSocket socket, int version, String editor, String changes) {
        return socket.sendText("{\"type\":\"memo.push\",\"version\":" + version + ",\"updates\":[{\"clientId\":\""
                + editor + "\",\"changes\":" + changes + "}]}");
    }

    public Person host() {
        return host;
    }

    public Person guest() {
        return guest;
    }

    public TestSocket hostSocket() {
        return hostSocket;
    }

    public TestSocket guestSocket() {
        return guestSocket;
    }

    /** The number of the meeting's record. */
    int recordNumber() {
        return recordNumber;
    }

    /** The host ends the meeting. */
    void ends() {
        hostSocket.send("meeting.end").await("meeting.ended");
    }

    @Override
    public void close() {
        hostSocket.abort();
        guestSocket.abort();
    }
}
