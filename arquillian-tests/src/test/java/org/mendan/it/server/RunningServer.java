package org.mendan.it.server;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One server for all tests of the run that ask for it by a parameter of type {@link ServerProcess}. A test may kill it
 * and must start it again; what it changes beyond that it takes to a server of its own.
 */
public final class RunningServer implements BeforeAllCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(RunningServer.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        shared(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ServerProcess.class;
    }

    @Override
    public ServerProcess resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return shared(context);
    }

    /** The shared server, started when it is asked for first; the root context closes it after the last test. */
    public static ServerProcess shared(ExtensionContext context) {
        ServerProcess server = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        ServerProcess.class, key -> ServerSetup.named("shared").start(), ServerProcess.class);
        if (!server.isAlive()) {
            server.startAgain();
        }
        return server;
    }
}
