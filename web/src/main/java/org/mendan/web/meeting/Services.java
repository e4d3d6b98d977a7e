package org.mendan.web.meeting;

import java.util.function.Consumer;
import org.mendan.camera.CameraBean;
import org.mendan.camera.QualityBean;
import org.mendan.check.CheckBean;
import org.mendan.ink.InkBean;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.Outbox;
import org.mendan.memo.MemoBean;
import org.mendan.presentation.PresentationBean;
import org.mendan.screen.ScreenBean;
import org.mendan.web.wire.Closing;
import org.mendan.web.wire.Places;

/**
 * Whom a conversation calls.
 *
 * @param refused is told when whoever has the place is shown out of a meeting that is over
 */
record Services(
        MeetingBean meetings,
        MemoBean memos,
        CameraBean cameras,
        QualityBean qualities,
        ScreenBean screens,
        PresentationBean presentations,
        InkBean inks,
        CheckBean checks,
        Outbox outbox,
        Places seats,
        Consumer<Closing> refused) {}
