package org.mendan.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that are coming in, and those whose sender was cut off: what has come lies in the clear for the rest, an hour at
 * most and a few for each account, on this node alone. One that has become a document is remembered as long, for a sender
 * who was cut off before he was told: he must not add it twice. Nobody finds an upload of another account.
 */
public final class UnfinishedUploads {
    static final Duration KEPT = Duration.ofHours(1);
    /** Of those that wait for their rest, for each account. */
    static final int MOST = 3;

    /** Whose upload, and what he calls it. */
    public record Key(UUID account, UUID upload) {}

    private record Finished(UUID document, Instant at) {}

    /** One that is here, and how many requests are at it now. */
    private static final class Kept {
        private final Path folder;
        private final IncomingFile file;
        private int requests;
        private Instant left = Instant.MIN;

        Kept(Path folder) {
            this.folder = folder;
            this.file = new IncomingFile(folder.resolve(Conversion.SOURCE));
        }
    }

    private final WorkFolder work;
    private final InstantSource clock;
    private final Map<Key, Kept> kept = new HashMap<>();
    private final Map<Key, Finished> finished = new HashMap<>();

    UnfinishedUploads(WorkFolder work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
    }

    /** How many bytes of it are here; 0 where nothing is known of it. */
    synchronized long received(Key key) {
        Kept here = kept.get(key);
        return here == null ? 0 : here.file.size();
    }

    /** What it has become. */
    synchronized Optional<UUID> document(Key key) {
        return Optional.ofNullable(finished.get(key)).map(Finished::document);
    }

    /** A request has come for it; it is told to {@link #leave} afterwards. */
    synchronized IncomingFile enter(Key key) throws IOException {
        Kept here = kept.get(key);
        if (here == null) {
            here = new Kept(work.folder());
            kept.put(key, here);
        }
        here.requests++;
        return here.file;
    }

    /** A request has ended, and what has come by it stays for the rest. */
    synchronized void leave(Key key, IncomingFile file) throws IOException {
        Kept here = kept.get(key);
        if (here == null || here.file != file) {
            return;
        }
        here.requests--;
        here.left = clock.instant();
        if (here.requests == 0 && file.size() == 0) {
            remove(key);
        }
        List<Map.Entry<Key, Kept>> waiting = new ArrayList<>(kept.entrySet());
        waiting.removeIf(one -> !one.getKey().account().equals(key.account()) || one.getValue().requests > 0);
        waiting.sort(Comparator.comparing(one -> one.getValue().left));
        for (Map.Entry<Key, Kept> old : waiting.subList(0, Math.max(0, waiting.size() - MOST))) {
            remove(old.getKey());
        }
    }

    /** It has become a document. */
    synchronized void finish(Key key, UUID document) {
        finished.put(key, new Finished(document, clock.instant()));
    }

    /** Its sender does not go on with it: nothing of it stays, unless all of it has come and is being kept. */
    synchronized void drop(Key key) throws IOException {
        Kept here = kept.get(key);
        if (here != null && !here.file.isWhole()) {
            remove(key);
        }
    }

    /** Nothing of it stays; a request that is still at it writes nothing any more. */
    synchronized void remove(Key key) throws IOException {
        Kept here = kept.remove(key);
        if (here != null) {
            here.file.close();
            WorkFolder.remove(here.folder);
        }
    }

    /** Removes what nobody has come back to for too long. */
    synchronized void sweep() throws IOException {
        Instant oldest = clock.instant().minus(KEPT);
        finished.values().removeIf(one -> one.at().isBefore(oldest));
        List<Key> old = kept.entrySet().stream()
                .filter(one -> one.getValue().requests == 0)
                .filter(one -> one.getValue().left.isBefore(oldest))
                .map(Map.Entry::getKey)
                .toList();
        for (Key key : old) {
            remove(key);
        }
    }
}
