package org.mendan.invitation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.mendan.mail.Mail;
import org.mendan.persistence.identity.AccountLink.Purpose;

/**
 * The words of a mail, Japanese first and English below, for nobody knows yet which one its reader prefers.
 *
 * @param institution its name
 * @param zone in which it tells the time
 */
record LinkMail(String institution, ZoneId zone) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");

    /** A link, and how long it works. */
    Mail link(Purpose purpose, String login, String name, String address, Instant until) {
        return purpose == Purpose.INVITATION
                ? invitation(login, name, address, minute(until))
                : reset(login, name, address, minute(until));
    }

    private Mail invitation(String login, String name, String address, String until) {
        return mail(
                login,
                name,
                "アカウントのご案内 / Your account",
                """
                        面談システムのアカウントが作られました。次のページでパスワードを設定してください。

                        %1$s

                        ログインID: %2$s
                        このリンクは %3$s まで、1回だけ使えます。
                        心当たりのないときは、何もせずに、このメールを削除してください。

                        ----
                        An account for online meetings was made for you. Please set your password here:
                        %1$s
                        Login: %2$s
                        The link works once, until %3$s. If you did not expect it, please delete this mail.
                        """
                        .formatted(address, login, until));
    }

    private Mail reset(String login, String name, String address, String until) {
        return mail(
                login,
                name,
                "パスワードの再設定 / Password reset",
                """
                        パスワードの再設定を受け付けました。次のページで新しいパスワードを設定してください。

                        %1$s

                        このリンクは %2$s まで、1回だけ使えます。
                        お申し込みでないときは、何もせずに、このメールを削除してください。今のパスワードはそのまま使えます。

                        ----
                        Somebody asked to reset your password. Please set a new one here:
                        %1$s
                        The link works once, until %2$s. If it was not you, please delete this mail; your password stays.
                        """
                        .formatted(address, until));
    }

    /** Tells that a password was set with a link. */
    Mail done(String login, String name, Instant at) {
        return mail(
                login,
                name,
                "パスワードが変わりました / Your password was changed",
                """
                %1$s に、メールのリンクから新しいパスワードが設定されました。
                お心当たりのないときは、すぐに管理者にお知らせください。

                ----
                A new password was set with a link from a mail at %1$s.
                If it was not you, please tell your administrator at once.
                """
                        .formatted(minute(at)));
    }

    private Mail mail(String login, String name, String subject, String words) {
        return Mail.of(
                login, oneLine(institution + ": " + subject), name + " 様\n\n" + words + "\n" + institution + "\n");
    }

    private String minute(Instant moment) {
        return MINUTE.format(moment.atZone(zone));
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ");
    }
}
