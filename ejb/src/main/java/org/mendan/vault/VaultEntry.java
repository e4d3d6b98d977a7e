package org.mendan.vault;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Objects;

/** An entry that is being read. Reading fails with an {@link IOException} where it was changed. */
public final class VaultEntry implements Closeable {
    /**
     * What every entry begins with, before its content. An encrypted stream that is empty has no size and no key for the
     * cipher's channel, so none is; and should entries ever be written in another way, this tells them apart.
     */
    static final byte FORMAT = 1;

    private final SeekableByteChannel decrypted;
    private final long size;

    VaultEntry(SeekableByteChannel decrypted) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(1);
        if (decrypted.read(head) != 1 || head.get(0) != FORMAT) {
            throw new IOException("The entry does not begin as entries do");
        }
        this.decrypted = decrypted;
        this.size = decrypted.size() - 1;
    }

    /** In bytes, of the content. */
    public long size() {
        return size;
    }

    /** The whole content; like each stream of this entry good until the next one is asked for. */
    public InputStream all() throws IOException {
        return range(0, size);
    }

    /**
     * A part of the content.
     *
     * @param from the first byte, counted from 0
     * @param length so many bytes; with {@code from} no more than {@link #size}
     */
    public InputStream range(long from, long length) throws IOException {
        Objects.checkFromIndexSize(from, /* size= */ length, /* length= */ size);
        decrypted.position(from + 1);
        return new Range(length);
    }

    @Override
    public void close() throws IOException {
        decrypted.close();
    }

    private final class Range extends InputStream {
        private long left;

        Range(long length) {
            left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = decrypted.read(ByteBuffer.wrap(into, offset, (int) Math.min(length, left)));
            if (read < 0) {
                throw new IOException("The entry is shorter than it says");
            }
            left -= read;
            return read;
        }
    }
}
