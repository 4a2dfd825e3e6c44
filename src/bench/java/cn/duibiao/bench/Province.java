package cn.duibiao.bench;

import cn.duibiao.job.Rules;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a return of many rows, as a province's is: every target of 新建区's plan for as many units as it takes. */
final class Province {
    private static final String[] HEADS = {"指标编号", "指标名称", "计量单位", "填报单位", "分子", "分母", "本期值", "基期值", "完成日期", "备注"};

    private Province() {}

    /** Arguments: the number of rows, the file. The same for the same number. */
    public static void main(String[] args) throws IOException {
        int rows = Integer.parseInt(args[0]);
        Plan plan = Rules.shipped().catalogue().plan("xinjian-2023-2025");
        Random dice = new Random(7);
        try (SXSSFWorkbook book = new SXSSFWorkbook(100);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            SXSSFSheet sheet = book.createSheet("指标填报");
            text(sheet.createRow(0), 0, "计划：" + plan.title());
            text(sheet.createRow(1), 0, "填报期：2024年第二季度");
            SXSSFRow head = sheet.createRow(2);
            for (int i = 0; i < HEADS.length; i++) {
                text(head, i, HEADS[i]);
            }
            for (int i = 0; i < rows; i++) {
                Target target = plan.targets().get(i % plan.targets().size());
                int unit = i / plan.targets().size();
                row(sheet.createRow(3 + i), target, unit == 0 ? plan.area() : "第" + unit + "医院", dice);
            }
            book.write(out);
        }
    }

    private static void row(SXSSFRow row, Target target, String unit, Random dice) {
        text(row, 0, target.id());
        text(row, 1, target.indicator());
        text(row, 2, target.unit());
        text(row, 3, unit);
        if (target.isMilestone()) {
            text(row, 6, dice.nextBoolean() ? "是" : "否");
            if (row.getCell(6).getStringCellValue().equals("是")) {
                text(
                        row,
                        8,
                        LocalDate.of(2024, 1, 1).plusDays(dice.nextInt(150)).toString());
            }
        } else if (target.measure() instanceof Measure.Share) {
            int below = 100 + dice.nextInt(5_000);
            row.createCell(4).setCellValue(dice.nextInt(below + 1));
            row.createCell(5).setCellValue(below);
        } else {
            row.createCell(6).setCellValue(dice.nextInt(100));
        }
        if (target.isChange()) {
            row.createCell(7).setCellValue(50 + dice.nextInt(200) / 10.0);
        }
        text(row, 9, "第" + row.getRowNum() + "行");
    }

    private static void text(SXSSFRow row, int column, String text) {
        row.createCell(column).setCellValue(text);
    }
}
