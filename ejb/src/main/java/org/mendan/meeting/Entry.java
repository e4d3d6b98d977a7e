package org.mendan.meeting;

import java.util.UUID;

/**
 * How the guest came in.
 *
 * @param number the connection number that was redeemed
 * @param token fingerprint of the guest's resume token
 */
public record Entry(String number, String token, String address, String browser, UUID consent) {}
