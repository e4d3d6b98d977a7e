package org.mendan.it.browser.tour;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.mendan.it.server.FreePorts;
import org.mendan.it.server.ServerProcess;
import org.mendan.it.server.ServerSetup;

/**
 * The server that the tours walk through: its own, because a tour also visits what only mistakes lead to, such as a
 * paused host. Pauses are short, and who goes away is waited for long enough to be looked at.
 */
public final class TourServer implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(TourServer.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ServerProcess.class;
    }

    @Override
    public ServerProcess resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(ServerProcess.class, key -> start(), ServerProcess.class);
    }

    private static ServerProcess start() {
        return ServerSetup.named("tour")
                .with("mendan.url", "https://meet.example.jp/")
                .with("mendan.mail.host", "127.0.0.1")
                .with("mendan.mail.port", Integer.toString(FreePorts.one()))
                .with("mendan.mail.security", "none")
                .with("mendan.mail.from", "mendan@example.jp")
                .with("mendan.issue.limit", "1000")
                .with("mendan.entry.pause", "1")
                .with("mendan.meeting.leave", "300")
                .with("mendan.meeting.grace", "300")
                .start();
    }
}
