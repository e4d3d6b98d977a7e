package org.mendan.it.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.mendan.it.http.Person;

/** A socket that joins a meeting and then takes nothing more from the network, on a connection that buffers little. */
final class SilentSocket implements AutoCloseable {
    private static final byte[] MASK = {1, 2, 3, 4};

    private final Socket socket = new Socket();

    SilentSocket(Person person, int port, String path) {
        try {
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            String request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nOrigin: " + person.origin()
                    + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13"
                    + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nUser-Agent: Java-http-client/"
                    + System.getProperty("java.version") + "\r\nCookie: " + person.cookies() + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            readHead(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One text frame of less than 126 bytes, masked as RFC 6455 asks of clients. */
    void send(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length > 125) {
            throw new IllegalArgumentException("text: longer than 125 bytes");
        }
        byte[] frame = new byte[bytes.length + 6];
        frame[0] = (byte) 0x81;
        frame[1] = (byte) (0x80 | bytes.length);
        System.arraycopy(MASK, 0, frame, 2, 4);
        for (int i = 0; i < bytes.length; i++) {
            frame[6 + i] = (byte) (bytes[i] ^ MASK[i % 4]);
        }
        try {
            OutputStream out = socket.getOutputStream();
            out.write(frame);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readHead(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("closed during the handshake: " + head);
            }
            head.append((char) next);
        }
        if (!head.toString().startsWith("HTTP/1.1 101")) {
            throw new IOException(head.toString());
        }
    }
}
