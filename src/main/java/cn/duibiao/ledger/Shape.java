package cn.duibiao.ledger;

import java.util.regex.Pattern;

/** What numerals look like, in the order in which they are tried at a place of the {@link PlainText}. */
enum Shape {
    DOCUMENT("\\[(?:19|20)\\d\\d\\] ?第? ?\\d+ ?号|\\((?:19|20)\\d\\d\\) ?第? ?\\d+ ?号"),
    ISO_DATE("(?<![\\d.])((?:19|20)\\d\\d)([-/.])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?![\\d.])"),
    /** A year with whatever of half, quarter, month and day follows it. */
    DATE("(?<![\\d.])((?:19|20)\\d\\d|[〇零一二三四五六七八九]{4}) ?年(?:度?(上|下)半年|度?第?([一二三四1-4])季度"
            + "| ?(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]) ?月(?: ?(3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"
            + " ?[日号])?)?"),
    /** The years of 2023—2025年, 2023、2024年, and behind 至. */
    YEAR("(?<![\\d.])(?:19|20)\\d\\d(?= ?(?:-+|[、,至到和及]) ?(?:19|20)\\d\\d ?(?:年|[、,至到和及]|\\)))"
            + "|(?<=(?:19|20)\\d\\d ?-{1,2} ?)(?:19|20)\\d\\d(?![\\d.])"),
    MONTH(
            "(?<![\\d.])(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]) ?月(?: ?(3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"
                    + " ?[日号])?"),
    HALF_YEAR("(上|下)半年"),
    QUARTER("第?([一二三四1-4])季度"),
    WEEKDAY("(?:星期|礼拜|周)[一二三四五六](?![个次名人项级年月天家周])"),
    TIME("(?<![\\d:])(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?(?![\\d:])"),
    CODE(
            "0\\d{2,3}-\\d{7,8}|(?<![\\d.])\\d+(?:\\.\\d+){2,}|(?<![\\d.])0\\d+(?![\\d.])|(?<![\\d.])\\d{8,}(?! ?[\\d.,%‰万亿元人个])"
                    + "|(?<=[A-Za-z])\\d+(?=[A-Za-z])|(?<=[A-Za-z]-?)\\d+(?:\\.\\d+)?(?! ?[\\d.%‰万亿个名人台套张家次项所辆只支])"
                    + "|(?<=号-)\\d+"),
    PART_IN_CHINESE("([百千万]|[一二三四五六七八九十]+)分之((?:[〇零一二三四五六七八九十百千万两半]+(?:点[〇零一二三四五六七八九]+)?)|\\d+(?:\\.\\d+)?)"),
    ARABIC("(\\d{1,3}(?:,\\d{3})+(?![\\d,])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
            + "( ?(?:[百千]?万亿|[十百千]?[万亿]|[百千](?=[元人名个张家])))?( ?[%‰‱])?"),
    FIVE_YEARS("(?<![" + ChineseNumber.DIGITS + "])十[一二三四五六七]五(?![" + ChineseNumber.DIGITS + "])"),
    CHINESE("[" + ChineseNumber.DIGITS + "]+(?:(?<=[〇零一二三四五六七八九两十])点[〇零一二三四五六七八九]+(?![分钟]))?"),
    ROMAN("(?<![A-Za-z])[IVX]{1,4}(?=[级期型类度章])"),
    /** Circled and bracketed digits, Roman ones as characters, ½: whatever Unicode calls a number. */
    OTHER("[\\p{Nl}\\p{No}]");

    private final Pattern pattern;

    Shape(String regex) {
        this.pattern = Pattern.compile(regex);
    }

    Pattern pattern() {
        return pattern;
    }
}
