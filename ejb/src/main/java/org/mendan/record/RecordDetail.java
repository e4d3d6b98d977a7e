package org.mendan.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.camera.PictureQuality;
import org.mendan.persistence.memo.MemoUpdate;
import org.mendan.persistence.record.MeetingRecord;
import org.mendan.persistence.terms.Consent;
import org.mendan.persistence.terms.TermsVersion;
import org.mendan.record.ShownTimes.DocumentTime;

/**
 * All there is about one meeting.
 *
 * @param tags sorted
 * @param editable whether the reader may write about it
 * @param memoText the memo as it is now
 * @param memoUpdates every accepted update from version 1 on, from which the memo can be replayed
 * @param pictures how the pictures went, each change once, in their order
 * @param shown the documents and pages that both looked at, in their order
 * @param consent what the guest accepted, if it is stored
 * @param terms the versions the consent names, in the order they were shown
 */
public record RecordDetail(
        MeetingRecord record,
        List<String> tags,
        boolean editable,
        String memoText,
        List<MemoUpdate> memoUpdates,
        List<PictureQuality> pictures,
        List<DocumentTime> shown,
        @Nullable Consent consent,
        List<TermsVersion> terms) {
    public RecordDetail {
        tags = List.copyOf(tags);
        memoUpdates = List.copyOf(memoUpdates);
        pictures = List.copyOf(pictures);
        shown = List.copyOf(shown);
        terms = List.copyOf(terms);
    }
}
