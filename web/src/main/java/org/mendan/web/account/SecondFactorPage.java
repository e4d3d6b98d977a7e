package org.mendan.web.account;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mendan.identity.SecondFactorBean;
import org.mendan.identity.SecondFactorOutcome;
import org.mendan.secondfactor.SecondFactorState;
import org.mendan.web.appearance.Institution;
import org.mendan.web.connection.QrSvg;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/**
 * Everybody's own second step of sign-in: set up with an app, shown, taken away. The secret of an app that is being set up is
 * kept with the page's view, on the server; recovery codes are shown once.
 */
@Named
@ViewScoped
public class SecondFactorPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int GROUP = 4;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @Inject
    private Institution institution;

    @Inject
    private Dates dates;

    @EJB
    private SecondFactorBean factors;

    private @Nullable String secret;
    private String code = "";
    private String password = "";
    private transient List<String> codes = List.of();

    public void begin() {
        secret = factors.newSecret();
    }

    public void cancel() {
        secret = null;
    }

    public void turnOn() {
        if (secret != null) {
            tell(factors.turnOn(caller.actor(), secret, code, password, client.of(request)), "secondFactor.on.done");
        }
    }

    public void newCodes() {
        tell(factors.newCodes(caller.actor(), password, client.of(request)), "secondFactor.codes.done");
    }

    public void turnOff() {
        tell(factors.turnOff(caller.actor(), password, client.of(request)), "secondFactor.off.done");
    }

    private void tell(SecondFactorOutcome outcome, String done) {
        if (outcome instanceof SecondFactorOutcome.Codes drawn) {
            codes = drawn.codes();
            secret = null;
            message(null, FacesMessage.SEVERITY_INFO, done);
        } else if (outcome instanceof SecondFactorOutcome.Off) {
            message(null, FacesMessage.SEVERITY_INFO, done);
        } else if (outcome instanceof SecondFactorOutcome.WrongCode) {
            message("factor:code", FacesMessage.SEVERITY_ERROR, "secondFactor.code.wrong");
        } else if (outcome instanceof SecondFactorOutcome.Busy) {
            message(null, FacesMessage.SEVERITY_WARN, "password.busy");
        } else {
            message("factor:password", FacesMessage.SEVERITY_ERROR, "password.wrong");
        }
    }

    /** At a field, or above everything where that is null. */
    private static void message(@Nullable String field, FacesMessage.Severity severity, String key) {
        String text = Texts.ofPage().say(key);
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, text, text));
    }

    /** Whether an app is being set up. */
    public boolean isBegun() {
        return secret != null;
    }

    public boolean isOn() {
        return state().isPresent();
    }

    /** Since when it is on, and how many recovery codes are left. */
    public String getFacts() {
        Texts texts = Texts.ofPage();
        return state().map(on -> texts.say(
                        "secondFactor.facts", dates.minute(on.since(), texts.locale()), String.valueOf(on.codesLeft())))
                .orElse("");
    }

    /** The recovery codes just drawn. */
    public List<String> getCodes() {
        return codes == null ? List.of() : codes;
    }

    /** What the app reads: the key URI that all such apps know. */
    public String getQrCode() {
        String issuer = encoded(institution.getName());
        String uri = "otpauth://totp/" + issuer + ":" + encoded(caller.actor().login()) + "?secret=" + secret
                + "&issuer=" + issuer;
        return QrSvg.of(uri, Texts.ofPage().say("secondFactor.qr"));
    }

    /** For apps that cannot read the picture: in groups of four. */
    public String getSecret() {
        return secret == null ? "" : secret.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    private Optional<SecondFactorState> state() {
        return factors.state(caller.actor());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public String getCode() {
        return "";
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }
}
