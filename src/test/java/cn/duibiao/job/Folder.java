package cn.duibiao.job;

import cn.duibiao.returns.ReturnBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a district's health commission finds in its mailbox at the end of the second quarter of 2024. */
final class Folder {
    private static final Object[] COLUMNS = {"指标编号", "指标名称", "计量单位", "填报单位", "分子", "分母", "本期值", "基期值", "完成日期"};
    static final String TOWN = "长堎镇";

    private final Path path;

    private Folder(Path path) {
        this.path = path;
    }

    /** Eight files and a list: one broken, one of another period, one unit twice, one missing. */
    static Path of(Path parent) {
        Folder folder = new Folder(parent.resolve("二季度"));
        try {
            Files.createDirectory(folder.path);
            folder.commission();
            folder.street("城东街道", "城东街道", 1000, 300_000, 2, "75%");
            // The template's own 填报单位 was left standing in every row.
            folder.street("城西街道", "新建区", 900, 250_000, 1, "40%");
            folder.street(TOWN, null, 400, 100_000, 1, "81%");
            folder.again();
            folder.hospital();
            Files.writeString(folder.path.resolve("石埠镇.xlsx"), "不是工作簿");
            folder.late();
            Files.writeString(folder.path.resolve("名单.txt"), "城东街道\n城西街道\n长堎镇\n石埠镇\n樵舍镇\n乐化镇\n");
            Files.writeString(folder.path.resolve("说明.docx"), "见附件");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.path;
    }

    static ReturnBook book(String sender, String period) {
        return ReturnBook.blank()
                .row("新建区卫生健康填报表")
                .row("计划", ReturnBook.PLAN, null, "填报期", period)
                .row("填报单位（盖章）：", sender)
                .row(COLUMNS);
    }

    private void commission() {
        book("新建区卫生健康委员会", "2024年第二季度")
                .row("xinjian-14-a", null, "个", "新建区", null, null, 3)
                .row("xinjian-14-b", null, null, "新建区", 2376, null, null, 3.5)
                .row("xinjian-13-c", null, "%", "新建区", null, null, "72%")
                .base("常住人口", "万人", null, 66)
                .save(path, "区卫健委.xlsx");
    }

    private void street(String sender, String by, int places, int people, int centres, String share) {
        book(sender, "2024年第二季度")
                .row("xinjian-14-a", null, "个", by, null, null, centres)
                .row("xinjian-14-b", null, null, by, places)
                .row("xinjian-13-c", null, "%", by, null, null, share)
                .row("xinjian-2-a", null, "人", by, null, null, 12)
                .base("常住人口", "人", by, people)
                .save(path, sender + ".xlsx");
    }

    /** The same town once more: one value the same, one another. */
    private void again() {
        book(TOWN, "2024年第二季度")
                .row("xinjian-14-a", null, "个", TOWN, null, null, 2)
                .row("xinjian-2-a", null, "人", TOWN, null, null, 12)
                .save(path, "长堎镇（更正）.xlsx");
    }

    private void hospital() {
        book("区人民医院", "2024年第二季度")
                .row("xinjian-5-b", null, "个", "区人民医院", null, null, 4)
                .row("xinjian-5-b", null, "个", "区中医医院")
                .row("xinjian-14-a", null, "个", "区人民医阮", null, null, 1)
                .save(path, "区人民医院.xlsx");
    }

    private void late() {
        book("乐化镇", "2024年第一季度")
                .row("xinjian-14-a", null, "个", null, null, null, 1)
                .save(path, "乐化镇.xlsx");
    }
}
