package org.mendan.it;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** The shipped WAR on Payara Micro answers as an operator's proxy and a customer's browser expect. */
@ExtendWith(RunningServer.class)
class DeploymentIT {
    private Smoke smoke;

    @BeforeEach
    void find(ServerProcess server) {
        smoke = new Smoke(server.address());
    }

    @Test
    void texts_travel_compressed() {
        smoke.texts_travel_compressed();
    }

    @Test
    void no_answer_names_the_server_software() {
        smoke.no_answer_names_the_server_software();
    }

    @Test
    void pages_are_there_and_strict() {
        smoke.pages_are_there_and_strict();
    }

    @Test
    void unknown_pages_are_404_without_a_stack_trace() {
        smoke.unknown_pages_are_404_without_a_stack_trace();
    }

    @Test
    void the_hosts_pages_ask_for_a_sign_in() {
        smoke.the_hosts_pages_ask_for_a_sign_in();
    }
}
