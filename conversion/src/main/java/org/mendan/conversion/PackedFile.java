package org.mendan.conversion;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An office file is a packed one; it is looked through before any office program opens it. */
final class PackedFile {
    private static final int MOST_ENTRIES = 20_000;

    private final ZipFile zip;

    private PackedFile(ZipFile zip) {
        this.zip = zip;
    }

    /** Unpacks everything once, into nothing, and refuses what is too large or carries programs. */
    static PackedFile checked(Job job) throws IOException, Unconvertible {
        try {
            PackedFile packed = new PackedFile(new ZipFile(job.source().toFile()));
            packed.check(job.unpacked());
            return packed;
        } catch (ZipException e) {
            throw new Unconvertible(Problem.DAMAGED);
        }
    }

    private void check(long most) throws IOException, Unconvertible {
        if (zip.size() > MOST_ENTRIES) {
            throw new Unconvertible(Problem.TOO_LARGE);
        }
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (isProgram(entry.getName())) {
                throw new Unconvertible(Problem.MACROS);
            }
            // What an entry says of its own size is not believed
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > most) {
                        throw new Unconvertible(Problem.TOO_LARGE);
                    }
                }
            }
        }
    }

    private static boolean isProgram(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin")
                || lower.startsWith("xl/macrosheets/")
                || lower.startsWith("basic/")
                || lower.startsWith("scripts/");
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Reads an entry of the file as XML, without entities from anywhere; null where there is no such entry. */
    @Nullable
    XMLStreamReader xml(String name) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(zip.getInputStream(entry));
    }
}
