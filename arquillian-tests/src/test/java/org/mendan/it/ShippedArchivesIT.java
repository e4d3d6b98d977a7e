package org.mendan.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarInputStream;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.mendan.it.server.Shipped;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Opens what is handed to an operator and looks at what is in it. */
class ShippedArchivesIT {
    private static final List<String> OURS = List.of("mendan-persistence", "flyway-core", "h2", "postgresql");

    @Test
    void OP1_the_ear_has_one_ejb_module_one_web_module_at_the_root_and_its_libraries() throws Exception {
        try (ZipFile ear = new ZipFile(Shipped.EAR.path().toFile())) {
            assertThat(names(ear)).contains("mendan-ejb.jar", "mendan-web.war", "META-INF/application.xml");
            Document application = xml(ear, "META-INF/application.xml");
            assertThat(application.getDocumentElement().getAttribute("version")).isEqualTo("10");
            assertThat(text(application, "ejb")).containsExactly("mendan-ejb.jar");
            assertThat(text(application, "web-uri")).containsExactly("mendan-web.war");
            assertThat(text(application, "context-root")).containsExactly("/");
            assertThat(text(application, "library-directory")).containsExactly("lib");
            assertThat(libraries(names(ear), "lib/")).containsAll(OURS);
        }
    }

    @Test
    void OP1_the_ears_web_module_is_skinny() throws IOException {
        try (ZipFile ear = new ZipFile(Shipped.EAR.path().toFile())) {
            List<String> web = namesInside(ear, "mendan-web.war");
            List<String> packedTwice = libraries(web, "WEB-INF/lib/");
            packedTwice.retainAll(libraries(names(ear), "lib/"));
            assertThat(packedTwice).isEmpty();
            assertThat(manifestInside(ear, "mendan-web.war")).doesNotContain("Class-Path");
            assertThat(libraries(web, "WEB-INF/lib/")).contains("primefaces").doesNotContain("mendan-ejb");
        }
    }

    @Test
    void OP1_the_war_holds_the_other_modules() throws IOException {
        try (ZipFile war = new ZipFile(Shipped.WAR.path().toFile())) {
            assertThat(libraries(names(war), "WEB-INF/lib/"))
                    .containsAll(OURS)
                    .contains("mendan-ejb", "primefaces")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void no_archive_packs_what_the_platform_brings_or_only_tests_need() throws IOException {
        try (ZipFile war = new ZipFile(Shipped.WAR.path().toFile());
                ZipFile ear = new ZipFile(Shipped.EAR.path().toFile())) {
            List<String> packed = new ArrayList<>(libraries(names(war), "WEB-INF/lib/"));
            packed.addAll(libraries(names(ear), "lib/"));
            packed.addAll(libraries(namesInside(ear, "mendan-web.war"), "WEB-INF/lib/"));
            assertThat(packed)
                    .noneMatch(name -> name.startsWith("jakarta."))
                    .noneMatch(name -> name.matches("(hazelcast|microprofile|yasson|parsson|eclipselink).*"))
                    .noneMatch(name -> name.matches("(junit|assertj|archunit|arquillian|playwright|jqwik).*"));
        }
    }

    @Test
    void every_module_has_its_beans_descriptor() throws IOException {
        try (ZipFile ear = new ZipFile(Shipped.EAR.path().toFile())) {
            assertThat(namesInside(ear, "mendan-ejb.jar")).contains("META-INF/beans.xml");
            assertThat(namesInside(ear, "mendan-web.war")).contains("WEB-INF/beans.xml");
            String persistence = names(ear).stream()
                    .filter(name -> name.startsWith("lib/mendan-persistence"))
                    .findFirst()
                    .orElseThrow();
            assertThat(namesInside(ear, persistence)).contains("META-INF/beans.xml");
        }
    }

    @Test
    void OP1_the_one_file_bundle_starts_the_war_at_the_root_and_reports_to_nobody() throws IOException {
        try (ZipFile bundle = new ZipFile(Shipped.BUNDLE.path().toFile())) {
            assertThat(names(bundle)).contains("MICRO-INF/deploy/ROOT.war");
            assertThat(text(bundle, "MICRO-INF/deploy/payaramicro.properties"))
                    .contains(
                            "payaramicro.disablePhoneHome=true",
                            "payaramicro.noCluster=true",
                            "hazelcast.phone.home.enabled=false");
            assertThat(text(bundle, "MICRO-INF/pre-boot-commands.txt")).contains("http.compression=on");
        }
    }

    private static List<String> names(ZipFile archive) {
        return archive.stream().map(ZipEntry::getName).toList();
    }

    /** Artifact names without version, so that two versions of one library count as a duplicate. */
    private static List<String> libraries(List<String> names, String folder) {
        return names.stream()
                .filter(name -> name.startsWith(folder) && name.endsWith(".jar"))
                .map(name -> name.substring(folder.length()).replaceFirst("-\\d.*", ""))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> namesInside(ZipFile archive, String entry) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream inner = new ZipInputStream(archive.getInputStream(archive.getEntry(entry)))) {
            for (ZipEntry next = inner.getNextEntry(); next != null; next = inner.getNextEntry()) {
                names.add(next.getName());
            }
        }
        return names;
    }

    private static String manifestInside(ZipFile archive, String entry) throws IOException {
        try (JarInputStream inner = new JarInputStream(archive.getInputStream(archive.getEntry(entry)))) {
            return inner.getManifest().getMainAttributes().keySet().toString();
        }
    }

    private static String text(ZipFile archive, String entry) throws IOException {
        return new String(archive.getInputStream(archive.getEntry(entry)).readAllBytes(), UTF_8);
    }

    private static Document xml(ZipFile archive, String entry)
            throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        byte[] bytes = archive.getInputStream(archive.getEntry(entry)).readAllBytes();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> text(Document document, String element) {
        var nodes = document.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip());
        }
        return texts;
    }
}
