package org.mendan.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Takes one request with a file, or with the rest of one, and has the file kept once it is whole. */
final class Reception {
    /** Keeps a whole file for good. */
    @FunctionalInterface
    interface Keeper {
        /**
         * What has become of it.
         *
         * @throws IOException where there is no room for it
         */
        UploadOutcome keep(IncomingFile file) throws IOException;
    }

    private final UnfinishedUploads uploads;
    private final Delivery delivery;
    private final UnfinishedUploads.Key key;

    Reception(UnfinishedUploads uploads, UUID account, Delivery delivery) {
        this.uploads = uploads;
        this.delivery = delivery;
        UUID upload = delivery.upload();
        this.key = new UnfinishedUploads.Key(account, upload == null ? UUID.randomUUID() : upload);
    }

    /**
     * Where the sender is cut off, what has come stays if he can go on with it; whatever else goes wrong, nothing of it
     * stays.
     *
     * @param most what the whole file may have, in bytes
     * @throws IOException where there is no room for it
     */
    UploadOutcome take(InputStream body, long most, Keeper keeper) throws IOException {
        Optional<UUID> document = uploads.document(key);
        if (document.isPresent()) {
            return new UploadOutcome.Stored(document.get());
        }
        IncomingFile file = uploads.enter(key);
        boolean stays = false;
        try {
            OptionalInt turn = file.begin(delivery.from());
            if (turn.isEmpty()) {
                stays = true;
                return new UploadOutcome.Unfinished(file.size());
            }
            Optional<UploadProblem> problem = file.receive(turn.getAsInt(), body, delivery.announced(), most);
            stays = problem.filter(UploadProblem.BROKEN_OFF::equals).isPresent() && delivery.isResumable();
            return stays ? new UploadOutcome.Unfinished(uploads.received(key)) : kept(problem, file, keeper);
        } finally {
            if (stays) {
                uploads.leave(key, file);
            } else {
                uploads.remove(key);
            }
        }
    }

    private UploadOutcome kept(Optional<UploadProblem> problem, IncomingFile file, Keeper keeper) throws IOException {
        if (problem.isPresent()) {
            return new UploadOutcome.Refused(problem.get());
        }
        UploadOutcome outcome = keeper.keep(file);
        if (outcome instanceof UploadOutcome.Stored stored) {
            uploads.finish(key, stored.document());
        }
        return outcome;
    }
}
