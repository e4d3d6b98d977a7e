package org.mendan.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mendan.network.Networks;

/**
 * The address a request comes from: the nearest one that is not a trusted proxy. {@code X-Forwarded-For} is read from its
 * end, where the proxies write; what stands before the first stranger is the stranger's own claim and is not believed.
 */
@ApplicationScoped
public class ClientAddress {
    private Proxies proxies = Proxies.NONE;

    protected ClientAddress() {}

    @Inject
    ClientAddress(@ConfigProperty(name = "mendan.proxies") Optional<String> setting) {
        proxies = Proxies.of(setting.orElse(""));
    }

    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
    }

    Proxies proxies() {
        return proxies;
    }

    String of(String remote, List<String> forwarded) {
        List<String> way = new ArrayList<>();
        forwarded.forEach(line -> way.addAll(List.of(line.split(","))));
        Collections.reverse(way);
        String nearest = remote;
        for (String step : way) {
            String claimed = step.strip();
            if (!proxies.trust(nearest) || !Networks.isAddress(claimed)) {
                break;
            }
            nearest = claimed;
        }
        return nearest;
    }
}
