package org.mendan.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One connection through an {@link UnreliableNetwork}: two directions, each with a reader and a delayed writer. */
final class Link {
    /** Some bytes on their way; none means the end of this direction. */
    private record Piece(ByteBuffer bytes, long due) {}

    private final UnreliableNetwork network;
    private final Socket near;
    private final Socket far;

    Link(UnreliableNetwork network, Socket near, Socket far) throws IOException {
        this.network = network;
        this.near = near;
        this.far = far;
        near.setTcpNoDelay(true);
        far.setTcpNoDelay(true);
    }

    void start(Executor threads) {
        direction(near, far, threads);
        direction(far, near, threads);
    }

    /** Both ends see the connection break, by a reset rather than a polite end. */
    void close() {
        network.forget(this);
        closeQuietly(near);
        closeQuietly(far);
    }

    static void closeQuietly(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void direction(Socket from, Socket to, Executor threads) {
        BlockingQueue<Piece> underway = new LinkedBlockingQueue<>(1_000);
        threads.execute(() -> read(from, underway));
        threads.execute(() -> write(to, underway));
    }

    private void read(Socket from, BlockingQueue<Piece> underway) {
        byte[] buffer = new byte[16 * 1024];
        try {
            int length = from.getInputStream().read(buffer);
            while (length >= 0) {
                underway.put(new Piece(ByteBuffer.wrap(Arrays.copyOf(buffer, length)), due()));
                length = from.getInputStream().read(buffer);
            }
            underway.put(new Piece(ByteBuffer.allocate(0), due()));
        } catch (IOException broken) {
            close();
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
        }
    }

    private void write(Socket to, BlockingQueue<Piece> underway) {
        try {
            while (!to.isClosed()) {
                Piece piece = underway.poll(200, TimeUnit.MILLISECONDS);
                if (piece == null) {
                    continue;
                }
                TimeUnit.NANOSECONDS.sleep(Math.max(0, piece.due() - System.nanoTime()));
                if (!network.survives()) {
                    close();
                } else if (!piece.bytes().hasRemaining()) {
                    to.shutdownOutput();
                    return;
                } else {
                    to.getOutputStream().write(piece.bytes().array());
                }
            }
        } catch (IOException broken) {
            close();
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
        }
    }

    private long due() {
        return System.nanoTime() + network.delay().toNanos();
    }
}
