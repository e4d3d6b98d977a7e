package org.mendan.it.wire;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** One socket to the server without a browser: speaks and hears the messages of {@code PROTOCOL.md} as they are. */
public final class TestSocket implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** How the server has closed the socket. */
    public record Closed(int code, String reason) {}

    private final BlockingQueue<JsonObject> received = new LinkedBlockingQueue<>();
    private final Queue<JsonObject> everything = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<Closed> closed = new CompletableFuture<>();
    private final WebSocket socket;
    private volatile boolean reading = true;

    private TestSocket(WebSocket.Builder builder, URI address) {
        this.socket = builder.buildAsync(address, new Ear()).join();
    }

    /** As a page of the server itself opens it. A refused handshake is a {@link CompletionException}. */
    public static TestSocket open(URI server, String path, String cookies) {
        return open(server, path, cookies, server.getScheme() + "://" + server.getAuthority());
    }

    /** With any Origin; an empty one is left away, and so are empty cookies. */
    public static TestSocket open(URI server, String path, String cookies, String origin) {
        return open(server, path, cookies, origin, "");
    }

    /** As a proxy that is believed hands it on for somebody at that address; an empty one is this machine's. */
    public static TestSocket open(URI server, String path, String cookies, String origin, String address) {
        WebSocket.Builder builder = HTTP.newWebSocketBuilder().connectTimeout(PATIENCE);
        if (!origin.isEmpty()) {
            builder.header("Origin", origin);
        }
        if (!cookies.isEmpty()) {
            builder.header("Cookie", cookies);
        }
        if (!address.isEmpty()) {
            builder.header("X-Forwarded-For", address);
        }
        return new TestSocket(builder, URI.create("ws://" + server.getAuthority() + path));
    }

    /** A message by its type and fields. */
    public TestSocket send(String type, UnaryOperator<JsonObjectBuilder> fields) {
        return sendText(fields.apply(Json.createObjectBuilder().add("type", type))
                .build()
                .toString());
    }

    public TestSocket send(String type) {
        return send(type, fields -> fields);
    }

    public TestSocket sendText(String text) {
        socket.sendText(text, true).join();
        return this;
    }

    /** Sends as much as the server takes: it may close before it has everything, and then only the close counts. */
    public TestSocket sendWhatIsTaken(String text) {
        socket.sendText(text, true).exceptionally(cutOff -> socket).join();
        return this;
    }

    public TestSocket sendBinary(byte[] bytes) {
        socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
        return this;
    }

    /** The next message of this type; those of other types that came before it are passed over. */
    public JsonObject await(String type) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (long left = PATIENCE.toNanos(); left > 0; left = deadline - System.nanoTime()) {
                JsonObject message = received.poll(left, TimeUnit.NANOSECONDS);
                if (message != null && message.getString("type").equals(type)) {
                    return message;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("no " + type + " within " + PATIENCE + (closed.isDone() ? ", " + closed.join() : ""));
    }

    /** Whether such a message with this {@code state} has come at any time; nothing is passed over. */
    public boolean hasHeard(String type, String state) {
        return everything.stream()
                .anyMatch(message -> message.getString("type").equals(type)
                        && message.getString("state", "").equals(state));
    }

    /** All messages that have come, in their order; nothing is passed over. */
    public List<JsonObject> everything() {
        return List.copyOf(everything);
    }

    /** How many messages of this type have come at any time; nothing is passed over. */
    public long heard(String type) {
        return everything.stream()
                .filter(message -> message.getString("type").equals(type))
                .count();
    }

    /** Waits for the server to close. */
    public Closed awaitClosed() {
        return closed.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    public boolean isClosed() {
        return closed.isDone();
    }

    /** From now on nothing is taken from the network: a slow reader. */
    public void stopReading() {
        reading = false;
    }

    public void readOn() {
        reading = true;
        socket.request(1);
    }

    /** Goes away without a word. */
    public void abort() {
        socket.abort();
    }

    @Override
    public void close() {
        if (!socket.isOutputClosed()) {
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "")
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .exceptionally(gone -> socket)
                    .join();
        }
        socket.abort();
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            parts.append(text);
            if (last) {
                try (var reader = Json.createReader(new StringReader(parts.toString()))) {
                    JsonObject message = reader.readObject();
                    everything.add(message);
                    received.add(message);
                }
                parts.setLength(0);
            }
            if (reading) {
                from.request(1);
            }
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(new Closed(code, reason));
            return CompletableFuture.completedStage(null);
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closed.completeExceptionally(error);
        }
    }
}
