package org.mendan.it.http.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The sources of the back office's pages, with all that they include. */
public final class Pages {
    private static final Path ROOT = Path.of("../web/src/main/webapp");
    private static final String TEMPLATE = "/WEB-INF/templates/backoffice.xhtml";

    /** What makes a component do something; what a page does when it is opened is no action. */
    private static final List<String> DOES = List.of("action", "actionListener", "listener", "completeMethod");

    private static final Set<String> ON_OPENING = Set.of("viewAction", "event");
    private static final Set<String> ON_ANOTHER = Set.of("ajax", "poll");

    /** All pages below these folders, by their addresses. */
    public Set<String> addresses() {
        Set<String> found = new TreeSet<>();
        for (String folder : List.of("admin", "host")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".xhtml"))
                        .map(file -> "/" + ROOT.relativize(file).toString().replace(".xhtml", ""))
                        .forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    /** Every action: its page, its form, and its id with those of the lists around it. */
    Set<String> actions() {
        Set<String> found = new TreeSet<>();
        for (String page : addresses()) {
            look(page, read(page + ".xhtml"), "", "", found);
        }
        look(TEMPLATE, read(TEMPLATE), "", "", found);
        return found;
    }

    private void look(String page, Element element, String form, String lists, Set<String> found) {
        String name = element.getLocalName();
        String id = element.getAttribute("id");
        if (name.equals("include")) {
            look(page, read(element.getAttribute("src")), form, lists, found);
            return;
        }
        boolean isForm = name.equals("form") && element.getNamespaceURI().equals("jakarta.faces.html");
        boolean isList = (name.equals("repeat") || name.equals("dataTable")) && !id.isEmpty();
        if (does(element)) {
            Element whose = ON_ANOTHER.contains(name) ? (Element) element.getParentNode() : element;
            found.add(page + " " + form + " " + lists + whose.getAttribute("id"));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                look(page, inner, isForm ? id : form, isList ? lists + id + ":" : lists, found);
            }
        }
    }

    private static boolean does(Element element) {
        String name = element.getLocalName();
        boolean lazy = name.equals("dataTable") && element.getAttribute("lazy").equals("true");
        boolean acts = DOES.stream().anyMatch(element::hasAttribute) && !isPlain(element);
        return lazy || (acts && !ON_OPENING.contains(name)) || name.equals("ajax");
    }

    /** A form of HTML goes where its own page or servlet asks. */
    private static boolean isPlain(Element element) {
        return element.getNamespaceURI().equals("http://www.w3.org/1999/xhtml");
    }

    private static Element read(String file) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            return factory.newDocumentBuilder()
                    .parse(ROOT.resolve(file.substring(1)).toFile())
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
