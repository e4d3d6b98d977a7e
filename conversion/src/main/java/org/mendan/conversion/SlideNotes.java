package org.mendan.conversion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The speaker notes of a PowerPoint file, for each of its slides that is shown. */
final class SlideNotes {
    private static final int LONGEST = 8_000;
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final PackedFile packed;

    private SlideNotes(PackedFile packed) {
        this.packed = packed;
    }

    static void write(PackedFile packed, Job job) throws IOException {
        try {
            List<String> notes = new SlideNotes(packed).all();
            for (int i = 0; i < notes.size(); i++) {
                if (!notes.get(i).isBlank()) {
                    TextFile.write(job.folder().resolve("notes-" + (i + 1) + ".text"), List.of(notes.get(i)));
                }
            }
        } catch (XMLStreamException e) {
            // The pages are there; a file whose notes cannot be read has none
            return;
        }
    }

    private List<String> all() throws IOException, XMLStreamException {
        List<String> notes = new ArrayList<>();
        if (!packed.has("ppt/presentation.xml")) {
            return notes;
        }
        Map<String, String> slides = related("ppt/_rels/presentation.xml.rels", "ppt/");
        for (String id : slideIds()) {
            String slide = slides.getOrDefault(id, "");
            if (!slide.isEmpty() && !hidden(slide)) {
                notes.add(notesOf(slide));
            }
        }
        return notes;
    }

    private List<String> slideIds() throws IOException, XMLStreamException {
        List<String> ids = new ArrayList<>();
        XMLStreamReader xml = packed.xml("ppt/presentation.xml");
        while (xml != null && xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("sldId")) {
                ids.add(xml.getAttributeValue(RELATIONS, "id"));
            }
        }
        return ids;
    }

    private boolean hidden(String slide) throws IOException, XMLStreamException {
        XMLStreamReader xml = packed.xml(slide);
        while (xml != null && xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                String show = xml.getAttributeValue(null, "show");
                return "0".equals(show) || "false".equals(show);
            }
        }
        return false;
    }

    private String notesOf(String slide) throws IOException, XMLStreamException {
        String name = slide.substring(slide.lastIndexOf('/') + 1);
        for (String target :
                related("ppt/slides/_rels/" + name + ".rels", "ppt/slides/").values()) {
            if (target.startsWith("ppt/notesSlides/")) {
                return text(target);
            }
        }
        return "";
    }

    /** The targets of the relations in that entry, as names of entries, by their ids. */
    private Map<String, String> related(String entry, String folder) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader xml = packed.xml(entry);
        while (xml != null && xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                String whole = target.startsWith("/")
                        ? target.substring(1)
                        : target.startsWith("../") ? "ppt/" + target.substring(3) : folder + target;
                targets.put(xml.getAttributeValue(null, "Id"), whole);
            }
        }
        return targets;
    }

    /** The paragraphs in the body of the notes page; the other shapes on it are the slide, the date and the number. */
    private String text(String entry) throws IOException, XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean body = false;
        XMLStreamReader xml = packed.xml(entry);
        while (xml != null && xml.hasNext() && text.length() < LONGEST) {
            int event = xml.next();
            String name = event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT
                    ? xml.getLocalName()
                    : "";
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (name) {
                    case "sp" -> body = false;
                    case "ph" -> body = "body".equals(xml.getAttributeValue(null, "type"));
                    case "t" -> text.append(body ? xml.getElementText() : "");
                    case "br" -> text.append(body ? "\n" : "");
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT && name.equals("p") && body) {
                text.append('\n');
            }
        }
        return TextFile.cut(text.toString().strip(), LONGEST);
    }
}
