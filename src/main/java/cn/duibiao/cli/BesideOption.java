package cn.duibiao.cli;

import cn.duibiao.job.Progress;
import cn.duibiao.job.Request;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What is given beside the returns: earlier ones, and who was expected to report. */
final class BesideOption {
    @Option(
            names = "--previous",
            paramLabel = "填报表|目录",
            description = "同一计划较早各期的填报表，或放有它们的目录；几份的，每份前都写 --previous，次序不限：沿用首次填报的基期值，核对累计数、分母与前期是否衔接，给出趋势与推算")
    private List<Path> previous = List.of();

    @Option(
            names = "--units",
            paramLabel = "名单",
            description = "应报单位的名单：一行一个单位的文本，或有“名单”工作表的工作簿；填报表目录中名为 units 或 名单 的（.xlsx、.txt）自动采用")
    private Path units;

    Request request(List<Path> returns, Progress progress) {
        return new Request(returns, previous, units, progress);
    }

    /** The files and folders named. */
    Stream<Path> given() {
        return Stream.concat(previous.stream(), Stream.ofNullable(units));
    }
}
