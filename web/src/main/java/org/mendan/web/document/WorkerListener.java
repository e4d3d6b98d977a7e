package org.mendan.web.document;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.nio.file.Path;
import org.mendan.document.WorkBean;

/** Tells where the server has unpacked the worker that turns documents into pages: it runs from there. */
@WebListener
public class WorkerListener implements ServletContextListener {
    private static final String ARCHIVES = "/WEB-INF/worker";

    @EJB
    private WorkBean work;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        String archives = event.getServletContext().getRealPath(ARCHIVES);
        if (archives == null) {
            throw new IllegalStateException("The server has not unpacked " + ARCHIVES + " of the application");
        }
        work.workerLiesIn(Path.of(archives));
    }
}
