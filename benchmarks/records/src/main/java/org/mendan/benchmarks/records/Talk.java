package org.mendan.benchmarks.records;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What people talk about in an invented bank. Words are as common as a case of the benchmark wants them. */
final class Talk {
    /** In about every third memo. */
    static final String COMMON = "ローン";

    /** In about one memo of a hundred. */
    static final String SELDOM = "相続税対策";

    /** In about one memo of twenty thousand. */
    static final String RARE = "貸金庫の鍵紛失";

    private static final List<String> FAMILY_NAMES = List.of(
            "佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本", "中村", "小林", "加藤", "吉田", "山田", "佐々木", "山口", "松本", "井上", "木村", "林",
            "斎藤", "清水", "山崎", "森", "池田", "橋本", "阿部", "石川", "山下", "中島", "石井", "小川", "前田", "岡田", "長谷川", "藤田", "後藤", "近藤");
    private static final List<String> FIRST_NAMES = List.of(
            "一郎", "花子", "太郎", "美咲", "健一", "陽子", "大輔", "恵子", "翔太", "由美", "直樹", "真由美", "和也", "久美子", "誠", "裕子", "隆", "智子");
    private static final List<String> TOPICS =
            List.of("資産運用", "住宅ローン", "教育資金", "年金の受け取り", "保険の見直し", "投資信託", "口座の手続き", "事業承継");
    private static final List<String> SENTENCES = List.of(
            "本日はお時間をいただきありがとうございました。",
            "ご家族は%s様と二人暮らしで、今後の生活費についてご心配とのことです。",
            "投資信託の基準価額は%d円で、前月より少し下がっています。",
            "NISAの枠は年間%d万円まで使えることをご説明しました。",
            "定期預金の満期は%d月で、そのまま継続をご希望です。",
            "外貨建ての商品は為替の動きで元本を割り込むことがあるとお伝えしました。",
            "次回は%d月の第2週に、必要な書類をそろえてもう一度お話しします。",
            "パンフレットは郵送でお送りすることになりました。",
            "毎月の積立額は%d円から始めたいとのことです。",
            "ご質問：途中で解約した場合の手数料はいくらか。回答：購入時に%d円、解約時はかかりません。",
            "勤務先の退職金制度について、%s様から資料をいただく予定です。",
            "インターネットバンキングの申し込みを一緒に行い、完了しました。",
            "医療保険は入院%d日目から受け取れる型に関心がおありです。",
            "お孫さまへの贈与は年間%d万円までという点をあらためて確認しました。");

    private final Random random;

    Talk(Random random) {
        this.random = random;
    }

    String name() {
        return one(FAMILY_NAMES) + " " + one(FIRST_NAMES);
    }

    String topic() {
        return one(TOPICS);
    }

    String memo() {
        StringBuilder memo = new StringBuilder();
        int sentences = 3 + random.nextInt(7);
        for (int i = 0; i < sentences; i++) {
            String sentence = one(SENTENCES);
            Object word = sentence.contains("%s") ? one(FAMILY_NAMES) : (Object) (1 + random.nextInt(20_000));
            memo.append(String.format(sentence, word)).append(i % 3 == 2 ? "\n" : "");
        }
        add(memo, 3, "住宅" + COMMON + "の借り換えもご相談。");
        add(memo, 100, SELDOM + "は税理士の先生とご一緒に。");
        add(memo, 20_000, RARE + "の届け出を受け付け。");
        return memo.toString();
    }

    /** None, one or two; the first of them are the most common. */
    List<String> tags() {
        int count = random.nextInt(3);
        return Stream.generate(() -> "タグ" + (int) (200 * random.nextDouble() * random.nextDouble()))
                .limit(count)
                .distinct()
                .toList();
    }

    private void add(StringBuilder memo, int oneOf, String sentence) {
        if (random.nextInt(oneOf) == 0) {
            memo.append(sentence);
        }
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
