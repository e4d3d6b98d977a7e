package org.mendan.it.turn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mendan.camera.TurnCredentials;

/** Asks a TURN server for what an attacker would ask for (RFC 8489, RFC 8656), over UDP and IPv4. */
final class TurnProbe implements AutoCloseable {
    private static final int COOKIE = 0x2112A442;
    private static final int ALLOCATE = 0x0003;
    private static final int CREATE_PERMISSION = 0x0008;
    private static final int USERNAME = 0x0006;
    private static final int INTEGRITY = 0x0008;
    private static final int ERROR = 0x0009;
    private static final int PEER = 0x0012;
    private static final int REALM = 0x0014;
    private static final int NONCE = 0x0015;
    private static final int TRANSPORT = 0x0019;
    private static final int HEADER = 20;
    private static final int ATTEMPTS = 20;
    private static final int ANSWER_MILLIS = 500;
    private static final byte[] UDP = {17, 0, 0, 0};

    private final DatagramSocket socket;
    private final int port;
    private final TurnCredentials credentials;
    private Map<Integer, byte[]> challenge = Map.of();

    TurnProbe(int port, TurnCredentials credentials) throws IOException {
        this.socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        this.socket.setSoTimeout(ANSWER_MILLIS);
        this.port = port;
        this.credentials = credentials;
    }

    /** Asks for a relay: 0 where it is given, else the error's number. */
    int allocates() {
        challenge = ask(ALLOCATE, Map.of(TRANSPORT, UDP), false);
        return code(ask(ALLOCATE, Map.of(TRANSPORT, UDP), true));
    }

    /** Asks to reach {@code peer}: 0 where that is allowed, else the error's number. */
    int reaches(String peer) {
        try {
            byte[] address = InetAddress.getByName(peer).getAddress();
            ByteBuffer value =
                    ByteBuffer.allocate(8).put((byte) 0).put((byte) 1).putShort((short) (80 ^ (COOKIE >>> 16)));
            value.putInt(ByteBuffer.wrap(address).getInt() ^ COOKIE);
            return code(ask(CREATE_PERMISSION, Map.of(PEER, value.array()), true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        socket.close();
    }

    private static int code(Map<Integer, byte[]> answer) {
        byte[] error = answer.get(ERROR);
        return error == null ? 0 : error[2] * 100 + error[3];
    }

    private Map<Integer, byte[]> ask(int type, Map<Integer, byte[]> wanted, boolean signed) {
        Map<Integer, byte[]> attributes = new LinkedHashMap<>(wanted);
        if (signed) {
            attributes.put(USERNAME, credentials.username().getBytes(StandardCharsets.UTF_8));
            attributes.put(REALM, challenge.get(REALM));
            attributes.put(NONCE, challenge.get(NONCE));
        }
        try {
            byte[] request = message(type, attributes, signed);
            return attributes(answered(request));
        } catch (IOException e) {
            throw new UncheckedIOException("the TURN server does not answer", e);
        }
    }

    /** Sends again what got no answer, as UDP asks for. */
    private ByteBuffer answered(byte[] request) throws IOException {
        DatagramPacket answer = new DatagramPacket(new byte[1500], 1500);
        for (int attempt = 1; ; attempt++) {
            socket.send(new DatagramPacket(request, request.length, InetAddress.getLoopbackAddress(), port));
            try {
                socket.receive(answer);
                return ByteBuffer.wrap(answer.getData(), 0, answer.getLength());
            } catch (SocketTimeoutException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private byte[] message(int type, Map<Integer, byte[]> attributes, boolean signed) {
        int length = attributes.values().stream()
                .mapToInt(value -> 4 + padded(value.length))
                .sum();
        ByteBuffer message = ByteBuffer.allocate(HEADER + length + (signed ? 24 : 0));
        message.putShort((short) type)
                .putShort((short) (length + (signed ? 24 : 0)))
                .putInt(COOKIE);
        message.putInt(ThreadLocalRandom.current().nextInt())
                .putLong(ThreadLocalRandom.current().nextLong());
        attributes.forEach((kind, value) -> put(message, kind, value));
        if (signed) {
            put(message, INTEGRITY, sum(Arrays.copyOf(message.array(), HEADER + length)));
        }
        return message.array();
    }

    private static void put(ByteBuffer message, int kind, byte[] value) {
        message.putShort((short) kind).putShort((short) value.length).put(value);
        message.put(new byte[padded(value.length) - value.length]);
    }

    private byte[] sum(byte[] text) {
        String realm = new String(challenge.get(REALM), StandardCharsets.UTF_8);
        String secret = credentials.username() + ":" + realm + ":" + credentials.credential();
        try {
            byte[] key = MessageDigest.getInstance("MD5").digest(secret.getBytes(StandardCharsets.UTF_8));
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has what TURN needs", e);
        }
    }

    private static Map<Integer, byte[]> attributes(ByteBuffer answer) {
        Map<Integer, byte[]> found = new LinkedHashMap<>();
        answer.position(HEADER);
        while (answer.remaining() >= 4) {
            int kind = Short.toUnsignedInt(answer.getShort());
            byte[] value = new byte[Short.toUnsignedInt(answer.getShort())];
            answer.get(value);
            answer.position(Math.min(answer.limit(), answer.position() + padded(value.length) - value.length));
            found.put(kind, value);
        }
        return found;
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }
}
