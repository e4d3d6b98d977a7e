package org.mendan.web.identity;

import jakarta.security.enterprise.credential.Credential;

/** What somebody types in the second step; {@code login} is that of the first, as the server remembers it. */
record CodeCredential(String login, String code) implements Credential {}
