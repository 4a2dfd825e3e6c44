package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number in a cell, in a given unit. Nothing is guessed: what could be two numbers is none. */
final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern DISPLAYED = Pattern.compile("-?[0-9][0-9,]*(\\.[0-9]+)?");

    /** Says that there was none, in words: a zero is reported as a number. */
    private static final Pattern NONE = Pattern.compile("^[零〇]$|零(起|例|次|事故|发生|死亡|报告|新增)|未发生|没有发生|为零");

    private static final Pattern STATED = Pattern.compile("[0-9][0-9.,]*[十百千万亿]*[%‰]?");
    private static final Pattern ROUGH = Pattern.compile("(约|大约|大概|近|将近|接近|不到|不足|超|超过|逾|至少)[0-9].*"
            + "|[0-9][0-9.,]*[十百千万亿]*(余|多|几|来)[^0-9]*|[0-9][0-9.,]*[^0-9.,]{0,6}(左右|上下|以上|以下|以内)");

    private Figures() {}

    /**
     * @param cell null where it is empty
     * @param unit in which the value is wanted
     * @param written the row's own 计量单位 for this cell; empty where it has none, and then a bare number is in {@code unit}
     */
    static Reading read(Cell cell, String unit, String written) {
        String expected = "以" + unit + "计的数";
        if (cell == null || cell.isNothing()) {
            return Reading.missing(cell, expected);
        }
        return switch (cell.kind()) {
            case ERROR -> Reading.unreadable(cell, "没有数值", expected, "请改正公式，或直接填数");
            case DATE -> Reading.unreadable(cell, "是日期", expected, "请填数，并把单元格格式改为常规");
            case TRUTH -> Reading.unreadable(cell, "不是数字", expected, "请填数");
            case TEXT, NUMBER ->
                isRough(cell)
                        ? rough(cell, expected)
                        : Amount.of(cell)
                                .map(amount -> amount(cell, amount, unit, written, expected))
                                .or(() -> Phrase.of(cell, unit).map(a -> phrase(cell, a, unit, expected)))
                                .orElseGet(() -> noAmount(cell, expected));
        };
    }

    /** 50余人, 约50, 50左右: what is about a number cannot be compared with one. */
    private static boolean isRough(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && ROUGH.matcher(Spelling.narrow(cell.text()).replace(" ", "")).matches();
    }

    private static Reading rough(Cell cell, String expected) {
        Matcher digits = STATED.matcher(Spelling.narrow(cell.text()));
        String like = digits.find() ? "；确为" + digits.group() + "的，只填" + digits.group() : "";
        return Reading.unreadable(cell, "是约数，不能用来判定", expected, "请填实际的数" + like);
    }

    /** 已完成5个，占62.5%: used and told, because a person should look at it. */
    private static Reading phrase(Cell cell, Amount amount, String unit, String expected) {
        Reading read = amount(cell, amount, unit, "", expected);
        String number = amount.number().toPlainString() + amount.unit();
        return read.isReported()
                ? read.telling(Finding.warning(
                        cell.where(), Spelling.quoted(cell.shown()), expected, "已按" + number + "采用，请核对，并只填数"))
                : read;
    }

    private static Reading noAmount(Cell cell, String expected) {
        if (cell.isPicture()) {
            return Reading.unreadable(cell, "是嵌入单元格的图片，不是数字", expected, "请填数，图片另附");
        }
        if (cell.kind() == Cell.Kind.TEXT) {
            boolean none = NONE.matcher(cell.text()).find();
            return Reading.unreadable(cell, "不是数字", expected, none ? "确为零请填0" : "请只填一个数，说明写在备注");
        }
        return Reading.unreadable(cell, "其数字格式" + cell.format() + "使它显示为别的数", expected, "请把单元格格式改为常规后核对");
    }

    private static Reading amount(Cell cell, Amount amount, String unit, String written, String expected) {
        boolean bare = amount.unit().isEmpty();
        String from = !bare ? amount.unit() : written.isEmpty() ? unit : written;
        Optional<BigDecimal> factor = bare ? Units.factor(from, unit) : Units.suffix(from, unit);
        if (factor.isEmpty()) {
            String why = bare ? "计量单位写作" + Spelling.quoted(from) : "单位" + Spelling.quoted(from) + "不能换算成" + unit;
            return Reading.unreadable(cell, why, expected, "请改用" + unit + "填报");
        }
        if (bare
                && Units.isRate(from)
                && amount.number().signum() > 0
                && amount.number().compareTo(BigDecimal.ONE) <= 0) {
            return ambiguous(cell, amount.number(), from, unit);
        }
        BigDecimal value = Amount.plain(amount.number().multiply(factor.get()));
        return Reading.reported(cell, value, shown(cell, amount.number(), factor.get()));
    }

    /** 0.75 under %: 0.75%, or the 0.75 that a percent format would show as 75%. */
    private static Reading ambiguous(Cell cell, BigDecimal number, String rate, String unit) {
        BigDecimal parts = Units.factor("%", rate).orElseThrow().multiply(HUNDRED);
        BigDecimal many = Amount.plain(number.multiply(parts));
        BigDecimal factor = Units.factor(rate, unit).orElseThrow();
        String one = number.toPlainString() + rate;
        String other = many.toPlainString() + rate;
        return Reading.contradictory(cell, "是" + one + "还是" + other, "写明单位的数", "请填“" + one + "”或“" + other + "”")
                .or(List.of(
                        new Reading.Option(one, Amount.plain(number.multiply(factor))),
                        new Reading.Option(other, Amount.plain(many.multiply(factor)))));
    }

    /** What is displayed, where it begins with a number of the unit; else that number converted, and the display behind it. */
    private static String shown(Cell cell, BigDecimal amount, BigDecimal factor) {
        Matcher leading = DISPLAYED.matcher(Spelling.narrow(cell.shown()));
        if (!leading.lookingAt()) {
            return cell.shown();
        }
        BigDecimal number = new BigDecimal(leading.group().replace(",", ""));
        boolean text = cell.kind() == Cell.Kind.TEXT;
        if (factor.compareTo(BigDecimal.ONE) == 0 && (!text || number.compareTo(amount) == 0)) {
            return cell.shown();
        }
        // Multiplying by a power of ten keeps the digits, and so the precision, that were displayed.
        BigDecimal converted = (text ? amount : number).scaleByPowerOfTen(Units.zeros(factor));
        return converted.toPlainString() + "（表中显示" + cell.shown() + "）";
    }
}
