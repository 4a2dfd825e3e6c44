package cn.duibiao.ledger;

/** What sort of numeral it is by its looks alone, before anything is known of the plan. */
public enum Kind {
    /** A plain number, in whatever digits: 17, １７, 十七, 46525万. */
    NUMBER("number", "数"),
    /** With % or 百分之. */
    PERCENT("percent", "百分数"),
    /** With ‰ or 千分之. */
    PERMILLE("permille", "千分数"),
    /** 三分之一, ½. */
    FRACTION("fraction", "分数"),
    /** The lower end of a range: 2 of 2-3个. */
    RANGE_LOW("range-low", "区间下限"),
    /** The upper end of a range: 3 of 2-3个. */
    RANGE_HIGH("range-high", "区间上限"),
    /** What something is counted per: 每千人口, /10万. */
    DENOMINATOR("denominator", "分母"),
    YEAR("year", "年份"),
    /** A day, a month, a quarter or half a year, with or without its year. */
    DATE("date", "日期"),
    TIME("time", "时刻"),
    /** 第一, 第6次. */
    ORDINAL("ordinal", "序数"),
    /** The number of a heading, a clause or an item of a list: 一、 (一) 1. ① 一是. */
    LIST("list", "编号"),
    /** 十四五. */
    FIVE_YEARS("five-years", "五年规划期"),
    /** 〔2023〕3号. */
    DOCUMENT("document", "文号"),
    /** Digits that count nothing: 0839-3262313, G6PD. */
    CODE("code", "号码"),
    /** A part of 1+X, 2+5+1+N. */
    COMBINATION("combination", "组合"),
    /** A character of a word of the lexicon: 一 of 统一. */
    WORD("word", "词语成分");

    private final String code;
    private final String label;

    Kind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As in {@code ledger --json}. */
    public String code() {
        return code;
    }

    /** As users see it. */
    public String label() {
        return label;
    }

    /** It can be the figure of a requirement. */
    boolean figure() {
        return switch (this) {
            case NUMBER, PERCENT, PERMILLE, RANGE_LOW, RANGE_HIGH -> true;
            default -> false;
        };
    }
}
