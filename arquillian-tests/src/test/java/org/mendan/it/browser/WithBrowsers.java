package org.mendan.it.browser;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test its {@link Browsers}. One Chromium serves the whole run; after each test its windows are closed, and
 * the test fails when a page complained, when a policy was violated, or when a foreign host was asked.
 */
public final class WithBrowsers implements ParameterResolver, AfterTestExecutionCallback {
    private static final Namespace NAMESPACE = Namespace.create(WithBrowsers.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsers.class;
    }

    @Override
    public Browsers resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.launch(), Chromium.class);
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(Browsers.class, key -> new Browsers(chromium.browser()), Browsers.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Browsers browsers = context.getStore(NAMESPACE).get(Browsers.class, Browsers.class);
        if (browsers == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            browsers.photograph(context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName());
        } else {
            browsers.check();
        }
    }
}
