package org.mendan.conversion;

import java.io.PrintStream;

/** What the worker says of its progress, a line each. Pages are drawn by several threads, lines never mix. */
final class Report {
    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void pages(int count) {
        say("pages " + count);
    }

    void begin(int page) {
        say("begin " + page);
    }

    void page(int page, PageSize size) {
        say("page " + page + " " + size.width() + " " + size.height());
    }

    void done() {
        say("done");
    }

    void failed(Problem problem, int page) {
        say("failed " + problem + " " + page);
    }

    private synchronized void say(String line) {
        out.print(line + "\n");
        out.flush();
    }
}
