package org.mendan.web.accountimport;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mendan.accountimport.ImportBean;
import org.mendan.accountimport.ImportBean.Start;
import org.mendan.accountimport.ImportFile;
import org.mendan.accountimport.ImportLine;
import org.mendan.accountimport.ImportLine.Add;
import org.mendan.accountimport.ImportLine.Known;
import org.mendan.accountimport.ImportLine.Wrong;
import org.mendan.accountimport.ImportRow;
import org.mendan.accountimport.ImportState;
import org.mendan.csv.CsvOutput;
import org.mendan.invitation.LinkSendingBean;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Texts;

/** A file of accounts: looked at row by row, and then imported whole. What was looked at stays with the page's view. */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** More than anybody reads; the count tells how many there are. */
    private static final int SHOWN = 500;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @EJB
    private ImportBean imports;

    @EJB
    private LinkSendingBean sending;

    private transient @Nullable Part file;
    private transient @Nullable List<ImportRow> rows;
    private transient @Nullable List<ImportLine> lines;
    private boolean invite = true;

    /** The dry run. */
    public void look() {
        rows = null;
        lines = null;
        if (file == null || file.getSize() == 0) {
            problem("import.file.none");
            return;
        }
        ImportFile read = ImportFile.read(bytes(file));
        if (read instanceof ImportFile.Rows found) {
            rows = found.rows();
            lines = imports.look(caller.actor(), found.rows(), client.of(request));
        } else if (read instanceof ImportFile.Unreadable unreadable) {
            problem("import.file." + unreadable.problem());
        }
    }

    public void start() {
        if (rows == null) {
            problem("import.again");
            return;
        }
        Start started = imports.start(caller.actor(), rows, invite && isMail(), client.of(request));
        if (started == Start.STARTED) {
            rows = null;
            lines = null;
        } else {
            if (started == Start.CHANGED) {
                lines = imports.lines(caller.actor(), rows);
            }
            message(null, FacesMessage.SEVERITY_WARN, "import.start." + started);
        }
    }

    /** Invites those once more who got no mail. */
    public void inviteAgain() {
        Start started = imports.inviteAgain(caller.actor(), client.of(request));
        if (started != Start.STARTED) {
            message(null, FacesMessage.SEVERITY_WARN, "import.start." + started);
        }
    }

    /** The logins of those who got no mail in the import that the caller began; not more than anybody reads. */
    public List<String> getMissed() {
        return imports.missed(caller.actor()).stream().limit(SHOWN).toList();
    }

    public boolean isMissedCut() {
        return imports.missed(caller.actor()).size() > SHOWN;
    }

    /** Says that a list shows only its beginning. */
    public String cut(long all) {
        return Texts.ofPage().say("import.cut", String.valueOf(all), String.valueOf(SHOWN));
    }

    public boolean isLooked() {
        return lines != null;
    }

    /** How many rows would be added, are there already, and are wrong. */
    public String getSummary() {
        return Texts.ofPage()
                .say(
                        "import.summary",
                        String.valueOf(count(Add.class)),
                        String.valueOf(count(Known.class)),
                        String.valueOf(count(Wrong.class)));
    }

    public boolean isReady() {
        return lines != null && count(Wrong.class) == 0 && count(Add.class) > 0;
    }

    public long getAdded() {
        return count(Add.class);
    }

    /** The rows that are not simply added: wrong ones and known ones, in the order of the file. */
    public List<ImportLine> getNoted() {
        return lines == null
                ? List.of()
                : lines.stream()
                        .filter(line -> !(line.fate() instanceof Add))
                        .limit(SHOWN)
                        .toList();
    }

    /** How many rows are not simply added. */
    public long getNotedTotal() {
        return count(Known.class) + count(Wrong.class);
    }

    public boolean isNotedCut() {
        return getNotedTotal() > SHOWN;
    }

    /** What is to become of every row of the file, as a file. */
    public void report() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"import-report.csv\"");
        Texts texts = Texts.ofPage();
        CsvOutput csv = new CsvOutput(
                external.getResponseOutputWriter(),
                List.of(texts.say("import.line"), texts.say("account.login"), texts.say("import.fate")));
        for (ImportLine line : lines == null ? List.<ImportLine>of() : lines) {
            csv.row(Long.toString(line.line()), line.login(), fate(line));
        }
        context.responseComplete();
    }

    public String fate(ImportLine line) {
        Texts texts = Texts.ofPage();
        if (line.fate() instanceof Add) {
            return texts.say("import.new");
        }
        return line.fate() instanceof Wrong wrong
                ? wrong.faults().stream()
                        .map(fault -> texts.say("import.fault." + fault))
                        .collect(Collectors.joining(" "))
                : texts.say("import.known");
    }

    /** Whether invitations can be sent. */
    public boolean isMail() {
        return sending.available();
    }

    /** The import of the moment or the last one, whoever began it; null where there was none lately. */
    public @Nullable ImportState getState() {
        return imports.state().orElse(null);
    }

    /** How it goes, in a sentence. */
    public String getProgress() {
        Optional<ImportState> state = imports.state();
        return state.map(one -> Texts.ofPage()
                        .say(
                                (one.missed() > 0 ? "import.missed." : "import.phase.") + one.phase(),
                                String.valueOf(one.done()),
                                String.valueOf(one.total()),
                                String.valueOf(one.missed())))
                .orElse("");
    }

    private long count(Class<? extends ImportLine.Fate> fate) {
        return lines == null
                ? 0
                : lines.stream().filter(line -> fate.isInstance(line.fate())).count();
    }

    private static byte[] bytes(Part part) {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(ImportFile.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void problem(String key) {
        message("upload:file", FacesMessage.SEVERITY_ERROR, key);
    }

    private static void message(@Nullable String field, FacesMessage.Severity severity, String key) {
        String text = Texts.ofPage().say(key);
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, text, text));
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public boolean isInvite() {
        return invite;
    }

    public void setInvite(boolean invite) {
        this.invite = invite;
    }
}
