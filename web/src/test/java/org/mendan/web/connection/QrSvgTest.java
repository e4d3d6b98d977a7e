package org.mendan.web.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class QrSvgTest {

    @Test
    void IN1_the_code_has_its_quiet_zone_and_its_name() throws Exception {
        Element svg = parsed(QrSvg.of("https://meet.example.jp/", "お客さま用ページのQRコード"));

        assertThat(svg.getAttribute("aria-label")).isEqualTo("お客さま用ページのQRコード");
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 33 33");
        assertThat(svg.getElementsByTagName("path")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("d")
                        .getNodeValue())
                .startsWith("M4,4h1v1h-1z");
    }

    @Test
    void a_label_cannot_break_out_of_its_attribute() throws Exception {
        Element svg = parsed(QrSvg.of("https://meet.example.jp/", "\"><script>&"));

        assertThat(svg.getAttribute("aria-label")).isEqualTo("\"><script>&");
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }
}
