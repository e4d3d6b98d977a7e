package org.mendan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import org.mendan.identity.SignIn;

/** What came of the sign-in of this request: the container hands on no more than yes or no. */
@RequestScoped
public class SignInAnswer {
    private SignIn given = new SignIn.Refused();

    void give(SignIn answer) {
        given = answer;
    }

    SignIn given() {
        return given;
    }
}
