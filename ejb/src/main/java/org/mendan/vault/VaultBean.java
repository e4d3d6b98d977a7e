package org.mendan.vault;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The vault of this installation. It is opened at start, so that a missing key file or a directory that cannot be written is
 * told then, and not by the first document.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VaultBean {
    @Inject
    @ConfigProperty(name = "mendan.vault")
    private String directory;

    @Inject
    @ConfigProperty(name = "mendan.vault.keys")
    private String keys;

    private Vault opened;

    @PostConstruct
    void open() {
        try {
            opened = Vault.open(Path.of(directory), new VaultKeys(Path.of(keys)));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The vault " + directory + " with its keys " + keys + " cannot be opened", e);
        }
    }

    public Vault vault() {
        return opened;
    }
}
