package org.mendan.document;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What this server works on documents with: its folder, and the worker that lies in the application's archive. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WorkBean {
    private static final System.Logger LOG = System.getLogger(WorkBean.class.getName());

    @Inject
    @ConfigProperty(name = "mendan.work")
    private String directory;

    @Inject
    @ConfigProperty(name = "mendan.office")
    private Optional<String> office;

    private WorkFolder opened;
    private volatile @Nullable WorkerProgram worker;

    @PostConstruct
    void open() {
        try {
            opened = WorkFolder.open(Path.of(directory));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + directory + " for work on documents cannot be used", e);
        }
    }

    /** The application tells where it has the worker's archives. */
    public void workerLiesIn(Path archives) {
        try (Stream<Path> jars = Files.list(archives)) {
            String classPath = jars.map(Path::toString)
                    .filter(name -> name.endsWith(".jar"))
                    .sorted()
                    .collect(Collectors.joining(":"));
            WorkerProgram found =
                    WorkerProgram.here(classPath, office.map(WorkBean::program).orElse(""));
            if (!found.isConfined()) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "Documents are converted without being cut off from the network: this machine cannot unshare it");
            }
            if (found.office().isEmpty()) {
                LOG.log(System.Logger.Level.INFO, "No office program: documents of office programs are refused");
            }
            worker = found;
        } catch (IOException e) {
            throw new UncheckedIOException("The worker's archives cannot be read in " + archives, e);
        }
    }

    /** Nothing while the application is starting. */
    public Optional<WorkerProgram> worker() {
        return Optional.ofNullable(worker);
    }

    public WorkFolder folder() {
        return opened;
    }

    /** A path as it is, a name as it is found on the system's path; empty where there is no such program. */
    private static String program(String name) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "/usr/bin:/bin");
        Stream<Path> places = name.contains("/")
                ? Stream.of(Path.of(name))
                : Arrays.stream(path.split(":")).map(one -> Path.of(one, name));
        return places.filter(Files::isExecutable)
                .map(one -> one.toAbsolutePath().toString())
                .findFirst()
                .orElse("");
    }
}
