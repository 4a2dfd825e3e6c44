package cn.duibiao.xlsx;

/** A file that is damaged or costs too much: why, for the user. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String SAVE_AGAIN = "请重新取得这个文件，或用Excel、WPS打开后另存为 .xlsx 再报送";

    private final String where;
    private final String found;
    private final String expected;
    private final String advice;

    /** @param where inside the file: 指标填报!F12 or a part's name; empty for the file as a whole */
    public Refused(String where, String found, String expected, String advice) {
        super(found + " @ " + where, null, false, false);
        this.where = where;
        this.found = found;
        this.expected = expected;
        this.advice = advice;
    }

    /** @param how in what way it is damaged */
    public static Refused damaged(String where, String how) {
        return new Refused(where, "已损坏的工作簿（" + how + "）", "完好的 .xlsx 工作簿", SAVE_AGAIN);
    }

    /** More than a return can need. */
    public static Refused tooMuch(String where, String found) {
        return new Refused(where, found, "一份季度填报表", "请删去与填报无关的内容（空白的带格式行列、图片、多余的工作表）后再报送");
    }

    public String where() {
        return where;
    }

    public String found() {
        return found;
    }

    public String expected() {
        return expected;
    }

    public String advice() {
        return advice;
    }
}
