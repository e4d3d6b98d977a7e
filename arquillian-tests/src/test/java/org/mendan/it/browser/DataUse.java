package org.mendan.it.browser;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What one side's line carries, both directions together: pictures as the browser counts them (W3C webrtc-stats), the
 * meeting's socket, and the meeting's page itself. Headers of IP and UDP, or of TCP and TLS, are added by the packet
 * and by the message.
 */
final class DataUse {
    private static final int UDP_HEADERS = 28;
    /** IP, TCP, TLS and the frame's own, and the other side's acknowledgement. */
    private static final int MESSAGE_HEADERS = 130;

    private static final String REMEMBER =
            """
            window.allConnections = [];
            window.RTCPeerConnection = class extends RTCPeerConnection {
              constructor(...settings) {
                super(...settings);
                window.allConnections.push(this);
              }
            };""";
    private static final String COUNT =
            """
            async () => {
              const count = { sent: 0, received: 0, packets: 0, frames: 0, width: 0 };
              for (const connection of window.allConnections.filter(c => c.connectionState === 'connected')) {
                for (const entry of (await connection.getStats()).values()) {
                  if (entry.type === 'candidate-pair') {
                    count.sent += entry.bytesSent;
                    count.received += entry.bytesReceived;
                    count.packets += entry.packetsSent + entry.packetsReceived;
                  }
                  if (entry.type === 'inbound-rtp' && entry.framesDecoded) {
                    count.frames += entry.framesDecoded;
                    count.width = entry.frameWidth;
                  }
                }
              }
              const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
              count.page = loaded.reduce((sum, entry) => sum + entry.transferSize, 0);
              return JSON.stringify(count);
            }""";

    private final Visitor visitor;
    private final AtomicLong messages = new AtomicLong();
    private final AtomicLong texts = new AtomicLong();

    private DataUse(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Counts from the visitor's next page on. */
    static DataUse of(Visitor visitor) {
        DataUse use = new DataUse(visitor);
        visitor.context().addInitScript(REMEMBER);
        visitor.page().onWebSocket(socket -> {
            socket.onFrameSent(frame -> use.message(frame.text()));
            socket.onFrameReceived(frame -> use.message(frame.text()));
        });
        return use;
    }

    private void message(String text) {
        messages.incrementAndGet();
        texts.addAndGet(text.getBytes(StandardCharsets.UTF_8).length);
    }

    /** What was carried so far. */
    Counted now() {
        JsonObject count = new Gson().fromJson((String) visitor.page().evaluate(COUNT), JsonObject.class);
        long pictures = count.get("sent").getAsLong()
                + count.get("received").getAsLong()
                + UDP_HEADERS * count.get("packets").getAsLong();
        long socket = texts.get() + MESSAGE_HEADERS * messages.get();
        return new Counted(
                pictures,
                socket,
                count.get("page").getAsLong(),
                count.get("frames").getAsInt(),
                count.get("width").getAsInt());
    }

    /**
     * Bytes by where they came from.
     *
     * @param frames of the other side's picture that were decoded
     * @param width of that picture, in pixels
     */
    record Counted(long pictures, long socket, long page, int frames, int width) {
        long bytes() {
            return pictures + socket + page;
        }

        double megabits(int seconds) {
            return bytes() * 8 / 1e6 / seconds;
        }

        /** A line of a Markdown table. */
        String row(String name, int seconds) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.2f | %d | %d | %d | %.1f | %d |%n",
                    name,
                    megabits(seconds),
                    bytes() * 60 / 1e6 / seconds,
                    pictures / 1000,
                    socket / 1000,
                    page / 1000,
                    (double) frames / seconds,
                    width);
        }
    }
}
