package org.mendan.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnreliableNetworkTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private ServerSocket echo;
    private UnreliableNetwork network;

    @BeforeEach
    void start() throws IOException {
        echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        threads.execute(this::acceptAll);
        network = UnreliableNetwork.to(echo.getLocalPort());
    }

    @AfterEach
    void stop() throws IOException {
        network.close();
        echo.close();
        threads.shutdownNow();
    }

    @Test
    void in_fair_weather_every_byte_comes_back_in_order() throws IOException {
        byte[] sent = new byte[1_000_000];
        for (int i = 0; i < sent.length; i++) {
            sent[i] = (byte) (i * 31);
        }
        try (Socket client = connect()) {
            threads.execute(() -> send(client, sent));
            assertThat(client.getInputStream().readNBytes(sent.length)).isEqualTo(sent);
        }
    }

    @Test
    void the_end_of_one_direction_reaches_the_other_side() throws IOException {
        try (Socket client = connect()) {
            client.getOutputStream().write(7);
            client.shutdownOutput();
            assertThat(client.getInputStream().readAllBytes()).containsExactly(7);
        }
    }

    @Test
    void delay_works_each_way_and_does_not_add_up() throws IOException {
        network.delay(Duration.ofMillis(100));
        try (Socket client = connect()) {
            long begin = System.nanoTime();
            for (int i = 0; i < 5; i++) {
                client.getOutputStream().write(i);
                client.getOutputStream().flush();
            }
            assertThat(client.getInputStream().readNBytes(5)).containsExactly(0, 1, 2, 3, 4);
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isBetween(Duration.ofMillis(200), Duration.ofMillis(900));
        }
    }

    @Test
    void a_cut_breaks_old_and_new_connections_until_it_passes() throws IOException {
        try (Socket old = connect()) {
            echoes(old);
            network.cut();
            assertThatThrownBy(() -> echoes(old)).isInstanceOf(IOException.class);
        }
        try (Socket fresh = connect()) {
            assertThatThrownBy(() -> echoes(fresh)).isInstanceOf(IOException.class);
        }
        network.pass();
        try (Socket again = connect()) {
            echoes(again);
        }
    }

    @Test
    void frozen_traffic_is_held_and_arrives_after_the_thaw() throws IOException {
        try (Socket client = connect()) {
            echoes(client);
            network.freeze();
            client.getOutputStream().write(9);
            client.setSoTimeout(300);
            InputStream in = client.getInputStream();
            assertThatThrownBy(in::read).isInstanceOf(SocketTimeoutException.class);
            network.pass();
            client.setSoTimeout(5_000);
            assertThat(in.read()).isEqualTo(9);
        }
    }

    @Test
    void drops_follow_the_seed() throws IOException {
        network.drop(0.2, 42);
        int first = piecesUntilBroken();
        network.drop(0.2, 42);
        assertThat(piecesUntilBroken()).isEqualTo(first);
        assertThat(network.dropped()).isEqualTo(2);
    }

    private int piecesUntilBroken() throws IOException {
        int passed = 0;
        try (Socket client = connect()) {
            for (; passed < 1_000; passed++) {
                echoes(client);
            }
        } catch (IOException broken) {
            return passed;
        }
        return passed;
    }

    private Socket connect() throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), network.port());
        client.setSoTimeout(5_000);
        return client;
    }

    private static void echoes(Socket client) throws IOException {
        client.getOutputStream().write(1);
        if (client.getInputStream().read() != 1) {
            throw new IOException("no echo");
        }
    }

    private static void send(Socket client, byte[] bytes) {
        try {
            client.getOutputStream().write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void acceptAll() {
        try {
            while (!echo.isClosed()) {
                Socket peer = echo.accept();
                threads.execute(() -> echo(peer));
            }
        } catch (IOException e) {
            assertThat(echo.isClosed()).isTrue();
        }
    }

    private static void echo(Socket peer) {
        try (peer) {
            peer.getInputStream().transferTo(peer.getOutputStream());
        } catch (IOException broken) {
            assertThat(broken).hasMessageContaining("");
        }
    }
}
