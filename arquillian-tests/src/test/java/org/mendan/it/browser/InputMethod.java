package org.mendan.it.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** A Japanese input method: kana stand in the text, underlined, until the word is chosen. */
final class InputMethod {
    private final CDPSession devtools;

    InputMethod(Visitor visitor) {
        this.devtools = visitor.context().newCDPSession(visitor.page());
    }

    /** What has been typed of the word so far. */
    void composes(String reading) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", reading);
        composition.addProperty("selectionStart", reading.length());
        composition.addProperty("selectionEnd", reading.length());
        devtools.send("Input.imeSetComposition", composition);
    }

    /** The word is chosen and takes the place of the kana. */
    void chooses(String word) {
        JsonObject text = new JsonObject();
        text.addProperty("text", word);
        devtools.send("Input.insertText", text);
    }
}
