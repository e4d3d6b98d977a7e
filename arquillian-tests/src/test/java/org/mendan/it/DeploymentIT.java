package org.mendan.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** The shipped WAR on Payara Micro answers as an operator's proxy and a customer's browser expect. */
@ExtendWith(RunningServer.class)
class DeploymentIT {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void texts_travel_compressed(ServerProcess server) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(server, "/resources/css/tokens.css");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-encoding")).contains("gzip");
    }

    @Test
    void no_answer_names_the_server_software(ServerProcess server) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(server, "/resources/css/tokens.css");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    private HttpResponse<byte[]> get(ServerProcess server, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.address(path))
                .header("Accept-Encoding", "gzip")
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
