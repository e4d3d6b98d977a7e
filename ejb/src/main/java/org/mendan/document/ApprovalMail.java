package org.mendan.document;

import java.util.Optional;
import org.mendan.mail.Mail;
import org.mendan.persistence.document.ApprovalState;
import org.mendan.persistence.identity.Account;

/**
 * The words of the mails about an approval, Japanese first and English below, as all mails are.
 *
 * @param institution its name
 * @param link to the document's page; nothing where the server does not know its own address
 */
record ApprovalMail(String institution, Optional<String> link) {

    /** Asks the approver. */
    Mail asked(Account approver, ApprovalLine line) {
        String words =
                """
                %1$s さんから、資料「%2$s」の承認の依頼がありました。
                資料の画面でページをご確認のうえ、承認または差し戻しをお願いします。
                %3$s%4$s
                ----
                %1$s asks you to approve the document "%2$s".
                Please look at its pages, then approve it or send it back.
                """
                        .formatted(
                                line.applicant(),
                                line.title(),
                                said("コメント", line.application().remark()),
                                where());
        return mail(approver, "資料の承認のお願い / A document to approve", words);
    }

    /** Tells the applicant what the approver has said. */
    Mail decided(Account applicant, ApprovalLine line) {
        boolean approved = line.application().state() == ApprovalState.APPROVED;
        String words =
                """
                %1$s さんが、資料「%2$s」を%3$s。
                %5$s%6$s
                ----
                %1$s has %4$s the document "%2$s".
                """
                        .formatted(
                                line.approver(),
                                line.title(),
                                approved ? "承認しました" : "差し戻しました。直してから、もう一度申請してください",
                                approved ? "approved" : "sent back",
                                said("理由", line.application().reason()),
                                where());
        String subject = approved ? "資料が承認されました / Document approved" : "資料が差し戻されました / Document sent back";
        return mail(applicant, subject, words);
    }

    private static String said(String what, String words) {
        return words.isEmpty() ? "" : "\n" + what + ":\n" + words + "\n";
    }

    private String where() {
        return link.map(address -> "\n" + address + "\n").orElse("");
    }

    private Mail mail(Account to, String subject, String words) {
        return Mail.of(
                to.login(),
                oneLine(institution + ": " + subject),
                to.displayName() + " 様\n\n" + words + "\n" + institution + "\n");
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ");
    }
}
