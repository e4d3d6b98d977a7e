package org.mendan.it.grid;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the run's {@link Nodes} to tests that ask for them; the root context closes them after the last test. */
public final class WithNodes implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(WithNodes.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Nodes.class;
    }

    @Override
    public Nodes resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Nodes.class, key -> new Nodes(), Nodes.class);
    }
}
