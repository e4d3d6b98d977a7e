package org.mendan.it.sso;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the run's {@link Bank} to tests that ask for it; the root context closes it after the last test. */
public final class WithBank implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(WithBank.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Bank.class;
    }

    @Override
    public Bank resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Bank.class, key -> new Bank(), Bank.class);
    }
}
