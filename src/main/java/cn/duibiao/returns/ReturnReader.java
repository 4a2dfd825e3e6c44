package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.xlsx.Bounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a return workbook: which sheets, which tables, which cells. What they mean is {@link Intake}'s. */
public final class ReturnReader {
    /** The sheet with one row for each indicator and unit. */
    public static final String INDICATORS = "指标填报";

    /** The sheet with the denominators that several indicators share. */
    public static final String BASE_DATA = "基础数据";

    /** Numbers of hidden rows in one finding. */
    private static final int MOST_TOLD = 20;

    private ReturnReader() {}

    /** @throws InputProblem for a file that is missing, no workbook, encrypted, damaged, too large, or without the table */
    public static Return read(Path file) {
        return read(file, Password.NONE);
    }

    /** @throws InputProblem as {@link #read(Path)}, or when the password does not open it */
    public static Return read(Path file, Password password) {
        String name = String.valueOf(file.getFileName());
        return read(name, bytes(file, name), password);
    }

    /** @throws InputProblem as of a file of that name */
    static Return read(String name, byte[] bytes, Password password) {
        WorkbookFile workbook = WorkbookFile.read(name, bytes, password);
        Table indicators =
                table(workbook, name, INDICATORS, Table::indicators).orElseThrow(() -> noTable(workbook, name));
        List<Finding> findings = new ArrayList<>();
        Optional<Table> baseData = table(workbook, name, BASE_DATA, Table::baseData);
        if (baseData.isEmpty()) {
            named(workbook, BASE_DATA)
                    .filter(g -> !g.rows().isEmpty())
                    .ifPresent(g -> findings.add(Finding.error(
                            g.name(), "没有表头“项目”和“数值”的工作表", "含“项目、计量单位、填报单位、数值”的表头", "请补上表头，否则其中的数据不被采用")));
        }
        List<Cell> cells = new ArrayList<>();
        for (Table table : baseData.map(b -> List.of(indicators, b)).orElse(List.of(indicators))) {
            table.grid().rows().values().forEach(cells::addAll);
            look(table, findings);
        }
        Head head = new Head(indicators.above());
        return new Return(
                name,
                digest(bytes),
                workbook.properties(),
                head.plans,
                head.periods,
                head.titles,
                indicators.rows(),
                baseData.map(Table::rows).orElse(List.of()),
                cells,
                findings);
    }

    private static byte[] bytes(Path file, String name) {
        try {
            if (!Files.exists(file)) {
                throw new InputProblem(Finding.stop(file.toString(), "文件不存在", "一份填报表（.xlsx）", "请检查路径和文件名"));
            }
            if (!Files.isRegularFile(file)) {
                throw new InputProblem(Finding.stop(file.toString(), "不是文件的路径", "一份填报表（.xlsx）", "请给出文件的路径"));
            }
            if (Files.size(file) > Bounds.FILE) {
                throw new InputProblem(
                        Finding.stop(name, "大于" + (Bounds.FILE >> 20) + "MB的文件", "一份季度填报表", "请删去与填报无关的内容，如图片"));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InputProblem(Finding.stop(file.toString(), "读不出的文件", "可以读取的填报表（.xlsx）", "请检查文件的权限，并关闭正在使用它的程序"));
        }
    }

    /** On the sheet of that name, or else on the only sheet that has such a table. */
    private static Optional<Table> table(
            WorkbookFile workbook, String file, String sheet, Function<Grid, Optional<Table>> find) {
        Optional<Grid> named = named(workbook, sheet);
        List<Table> tables = named.map(List::of).orElse(workbook.grids()).stream()
                .flatMap(g -> find.apply(g).stream())
                .toList();
        if (tables.size() > 1) {
            String names =
                    tables.stream().map(t -> Spelling.quoted(t.grid().name())).collect(Collectors.joining("、"));
            throw new InputProblem(Finding.stop(
                    file,
                    tables.size() + "张都像“" + sheet + "”的工作表：" + names,
                    "一张名为“" + sheet + "”的工作表",
                    "请把要用的一张改名为“" + sheet + "”"));
        }
        for (Table table : tables) {
            if (table.grid().overflows()) {
                throw new InputProblem(Finding.stop(
                        file + " " + table.grid().name(),
                        "超过" + Bounds.COLUMNS_READ + "列的内容",
                        "一份季度填报表",
                        "请删去与填报无关的列"));
            }
        }
        return tables.stream().findFirst();
    }

    private static Optional<Grid> named(WorkbookFile workbook, String sheet) {
        return workbook.grids().stream()
                .filter(g -> Spelling.name(g.name()).equals(sheet))
                .findFirst();
    }

    private static InputProblem noTable(WorkbookFile workbook, String file) {
        String names =
                workbook.grids().stream().map(g -> Spelling.quoted(g.name())).collect(Collectors.joining("、"));
        boolean named = named(workbook, INDICATORS).isPresent();
        return new InputProblem(Finding.stop(
                named ? file + " " + INDICATORS : file,
                named ? "没有表头的工作表" : "没有“" + INDICATORS + "”的工作簿，其中的工作表是" + names,
                "含“指标编号、指标名称、计量单位、填报单位、分子、分母、本期值”等列名的表头",
                "请用 duibiao template 生成的模板填报"));
    }

    /** What a reader of the sheet might not see, or might take for something else. */
    private static void look(Table table, List<Finding> findings) {
        Grid grid = table.grid();
        if (grid.hidden()) {
            findings.add(Finding.warning(grid.name(), "隐藏的工作表", "看得见的工作表", "其中的数据已被采用，请取消隐藏并核对"));
        }
        List<Integer> rows = table.rows().stream()
                .map(Row::number)
                .filter(n -> grid.hiddenRows().contains(n - 1))
                .toList();
        if (!rows.isEmpty()) {
            String numbers = rows.stream().limit(MOST_TOLD).map(String::valueOf).collect(Collectors.joining("、"));
            String more = rows.size() > MOST_TOLD ? "等" + rows.size() : "";
            findings.add(Finding.warning(grid.name(), "隐藏的第" + numbers + more + "行", "看得见的行", "其中的数据已被采用，请取消隐藏并核对"));
        }
        if (!grid.hiddenColumns().isEmpty()) {
            String letters = grid.hiddenColumns().stream().map(Cell::letters).collect(Collectors.joining("、"));
            findings.add(Finding.warning(grid.name(), "隐藏的" + letters + "列", "看得见的列", "其中的数据已被采用，请取消隐藏并核对"));
        }
        table.twice()
                .forEach((column, cell) -> findings.add(Finding.warning(
                        cell.where(), "又一个“" + cell.text().strip() + "”列", "每种列只有一个", "采用了靠左的一列，请删去或改名")));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
