package org.mendan.persistence.memo;

import java.util.UUID;

class MemosInMemoryTest extends MemosContract {
    private final Memos memos = new MemosInMemory();

    @Override
    Memos memos() {
        return memos;
    }

    @Override
    UUID meeting() {
        return UUID.randomUUID();
    }
}
