package org.mendan.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The way between a browser (or a server) and what it talks to, as a TCP proxy that misbehaves on demand: slow, cut,
 * frozen, or losing connections by chance. Chance is seeded, so a failed test can be run again.
 */
public final class UnreliableNetwork implements AutoCloseable {
    private final InetSocketAddress target;
    private final ServerSocket entrance;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final Object weather = new Object();
    private Duration delay = Duration.ZERO;
    private boolean cut;
    private boolean frozen;
    private double dropRate;
    private Random chance = new Random(1);
    private int dropped;

    private UnreliableNetwork(InetSocketAddress target, int port) {
        this.target = target;
        try {
            this.entrance = new ServerSocket(port, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    /** A network in front of a port of this machine. It listens on a free port. */
    public static UnreliableNetwork to(int port) {
        return new UnreliableNetwork(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /** The target's first page as it is reached through this network. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port() + "/");
    }

    /** Fair weather: everything passes at once. */
    public void pass() {
        synchronized (weather) {
            delay = Duration.ZERO;
            cut = false;
            frozen = false;
            dropRate = 0;
            weather.notifyAll();
        }
    }

    /** Everything takes this much longer, each way. */
    public void delay(Duration eachWay) {
        synchronized (weather) {
            delay = eachWay;
        }
    }

    /** Every connection breaks now, new ones break at once. */
    public void cut() {
        synchronized (weather) {
            cut = true;
        }
        breakAll();
    }

    /** Breaks the connections of this moment once; new ones are welcome. */
    public void breakAll() {
        links.forEach(Link::close);
    }

    /** Nothing is accepted, nothing passes, nothing breaks, as in a tunnel. */
    public void freeze() {
        synchronized (weather) {
            frozen = true;
        }
    }

    /** Each piece of traffic breaks its connection with this probability. */
    public void drop(double rate, long seed) {
        synchronized (weather) {
            dropRate = rate;
            chance = new Random(seed);
        }
    }

    /** How many connections {@link #drop} has broken. */
    public int dropped() {
        synchronized (weather) {
            return dropped;
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            pass();
            breakAll();
            threads.shutdownNow();
        }
    }

    /** Called by a link before it passes a piece on: waits while frozen, and says whether the piece breaks the link. */
    boolean survives() throws InterruptedException {
        synchronized (weather) {
            while (frozen) {
                weather.wait();
            }
            boolean breaks = dropRate > 0 && chance.nextDouble() < dropRate;
            dropped += breaks ? 1 : 0;
            return !breaks && !cut;
        }
    }

    Duration delay() {
        synchronized (weather) {
            return delay;
        }
    }

    void forget(Link link) {
        links.remove(link);
    }

    private void accept() {
        try {
            while (!entrance.isClosed()) {
                Socket near = entrance.accept();
                threads.execute(() -> join(near));
            }
        } catch (IOException closed) {
            breakAll();
        }
    }

    private void join(Socket near) {
        try {
            synchronized (weather) {
                while (frozen) {
                    weather.wait();
                }
                if (cut) {
                    near.close();
                    return;
                }
            }
            Socket far = new Socket();
            far.connect(target);
            Link link = new Link(this, near, far);
            links.add(link);
            link.start(threads);
        } catch (IOException unreachable) {
            Link.closeQuietly(near);
        } catch (InterruptedException e) {
            Link.closeQuietly(near);
            Thread.currentThread().interrupt();
        }
    }
}
