package org.mendan.secondfactor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.apache.commons.codec.digest.DigestUtils;

/** The codes that stand in for a lost app. */
public final class RecoveryCodes {
    public static final int COUNT = 10;

    /** 32 letters and digits that nobody takes for one another on paper: five bits each. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 3;
    private static final int IN_GROUP = 4;

    private RecoveryCodes() {}

    /** New codes such as {@code k7mp-2xwd-n9qa}; {@code random} gives a number below its argument from a cryptographic source. */
    public static List<String> draw(IntUnaryOperator random) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            codes.add(one(random));
        }
        return List.copyOf(codes);
    }

    /** What is kept of a code, however it is typed: in any width and case, with or without hyphens and spaces. */
    public static String hash(String typed) {
        String letters = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
        return DigestUtils.sha256Hex(letters);
    }

    private static String one(IntUnaryOperator random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < GROUPS * IN_GROUP; i++) {
            if (i > 0 && i % IN_GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(random.applyAsInt(LETTERS.length())));
        }
        return code.toString();
    }
}
