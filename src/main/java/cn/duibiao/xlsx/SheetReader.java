package cn.duibiao.xlsx;

/** Reads one sheet's part and tells a {@link SheetVisitor}. */
final class SheetReader {
    private final String sheet;
    private final SharedStrings strings;
    private final int styles;
    private final SheetVisitor visitor;
    private final Texts texts = new Texts();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();

    /** @param styles how many cell styles there are */
    SheetReader(String sheet, SharedStrings strings, int styles, SheetVisitor visitor) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = Math.max(1, styles);
        this.visitor = visitor;
    }

    void read(PartStream part) {
        try (Xml xml = new Xml(part)) {
            xml.root("worksheet");
            while (xml.child()) {
                switch (xml.name()) {
                    case "cols" -> columns(xml);
                    case "sheetData" -> rows(xml);
                    case "mergeCells" -> merged(xml);
                    default -> xml.skip();
                }
            }
            xml.end();
        }
    }

    private void columns(Xml xml) {
        while (xml.child()) {
            if (xml.flag("hidden") || isZero(xml.attribute("width"))) {
                int first = index(xml.attribute("min"));
                int last = index(xml.attribute("max"));
                if (first < 1 || last < first || last > Bounds.COLUMNS) {
                    throw Refused.damaged(sheet, "列的范围有误");
                }
                visitor.hiddenColumns(first - 1, last - 1);
            }
            xml.skip();
        }
    }

    private void rows(Xml xml) {
        int next = 0;
        while (xml.child()) {
            if (!xml.name().equals("row")) {
                xml.skip();
                continue;
            }
            String number = xml.attribute("r");
            int row = number == null ? next : index(number) - 1;
            if (row < 0 || row >= Bounds.ROWS) {
                throw Refused.damaged(sheet, "行号超出1至" + Bounds.ROWS);
            }
            if (xml.flag("hidden") || isZero(xml.attribute("ht"))) {
                visitor.hiddenRow(row);
            }
            cells(xml, row);
            next = row + 1;
        }
    }

    private void cells(Xml xml, int row) {
        int next = 0;
        while (xml.child()) {
            if (!xml.name().equals("c")) {
                xml.skip();
                continue;
            }
            String address = xml.attribute("r");
            int column = address == null ? next : Reference.column(address);
            if (column < 0 || column >= Bounds.COLUMNS || address != null && Reference.row(address) != row) {
                throw Refused.damaged(sheet + " 第" + (row + 1) + "行", "单元格的位置有误");
            }
            cell(xml, row, column);
            next = column + 1;
        }
    }

    private void cell(Xml xml, int row, int column) {
        String type = xml.attribute("t");
        String styled = xml.attribute("s");
        boolean computed = false;
        String group = null;
        String inline = null;
        value.setLength(0);
        formula.setLength(0);
        boolean fits = true;
        while (xml.child()) {
            switch (xml.name()) {
                case "f" -> {
                    computed = true;
                    group = "shared".equals(xml.attribute("t")) ? xml.attribute("si") : null;
                    if (visitor.wantsFormulas()) {
                        fits &= xml.text(formula, Bounds.CELL_TEXT);
                    } else {
                        xml.skip();
                    }
                }
                case "v" -> fits &= xml.text(value, Bounds.CELL_TEXT);
                case "is" -> {
                    inline = texts.read(xml);
                    fits &= inline != null;
                }
                default -> xml.skip();
            }
        }
        if (!fits) {
            throw Refused.damaged(where(row, column), "长过" + Bounds.CELL_TEXT + "字的单元格");
        }
        int style = styled == null ? 0 : Reference.index(styled);
        if (style < 0 || style >= styles) {
            throw Refused.damaged(where(row, column), "样式编号" + shortened(styled) + "超出范围");
        }
        if (computed && visitor.wantsFormulas()) {
            visitor.formula(row, column, formula.toString(), group);
        }
        if (inline != null) {
            visitor.text(row, column, inline);
        } else if (value.length() > 0) {
            value(type == null ? "n" : type, row, column, style);
        } else if (computed && !"str".equals(type)) {
            visitor.uncalculated(row, column);
        }
    }

    private void value(String type, int row, int column, int style) {
        switch (type) {
            case "s" -> visitor.text(row, column, shared(row, column));
            case "str", "inlineStr" -> visitor.text(row, column, Texts.plain(value));
            case "n" -> visitor.number(row, column, value, style);
            case "b" -> visitor.truth(row, column, truth(row, column));
            case "e" -> visitor.error(row, column, value.toString());
            case "d" -> visitor.date(row, column, value.toString());
            default -> throw Refused.damaged(where(row, column), "不认识的单元格类型“" + shortened(type) + "”");
        }
    }

    private String shared(int row, int column) {
        int index = Reference.index(value);
        if (index < 0 || index >= strings.size()) {
            throw Refused.damaged(
                    where(row, column), "引用第" + shortened(value.toString()) + "段共享文字，而只有" + strings.size() + "段");
        }
        return strings.get(index);
    }

    private boolean truth(int row, int column) {
        return switch (value.toString()) {
            case "1", "true" -> true;
            case "0", "false" -> false;
            default -> throw Refused.damaged(where(row, column), "不认识的逻辑值");
        };
    }

    private void merged(Xml xml) {
        int count = 0;
        while (xml.child()) {
            String area = xml.attribute("ref");
            if (!xml.name().equals("mergeCell") || area == null) {
                xml.skip();
                continue;
            }
            if (++count > Bounds.MERGED) {
                throw Refused.tooMuch(sheet, "超过" + Bounds.MERGED + "处合并单元格");
            }
            int colon = area.indexOf(':');
            String from = colon < 0 ? area : area.substring(0, colon);
            String to = area.substring(colon + 1);
            int firstRow = Reference.row(from);
            int lastRow = Reference.row(to);
            int firstColumn = Reference.column(from);
            int lastColumn = Reference.column(to);
            if (firstRow < 0 || lastRow < firstRow || firstColumn < 0 || lastColumn < firstColumn) {
                throw Refused.damaged(sheet, "合并单元格的范围“" + shortened(area) + "”有误");
            }
            visitor.merged(firstRow, lastRow, firstColumn, lastColumn);
            xml.skip();
        }
    }

    /** A number of a row or column; −1 for what is none. */
    private static int index(String text) {
        return text == null ? -1 : Reference.index(text);
    }

    private static boolean isZero(String size) {
        return size != null && (size.equals("0") || size.equals("0.0"));
    }

    private String where(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int c = column; c >= 0; c = c / 26 - 1) {
            letters.insert(0, (char) ('A' + c % 26));
        }
        return sheet + "!" + letters + (row + 1);
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }
}
