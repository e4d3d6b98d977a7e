package org.mendan.it.sso;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the run's {@link SmallBank} to tests that ask for it; the root context closes it after the last test. */
public final class WithSmallBank implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(WithSmallBank.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SmallBank.class;
    }

    @Override
    public SmallBank resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(SmallBank.class, key -> new SmallBank(), SmallBank.class);
    }
}
