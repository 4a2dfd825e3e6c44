package cn.duibiao.job;

import cn.duibiao.assess.Context.Source;
import cn.duibiao.catalogue.Digest;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.finding.Severity;
import cn.duibiao.returns.Binding;
import cn.duibiao.returns.Parts;
import cn.duibiao.returns.Password;
import cn.duibiao.returns.Return;
import cn.duibiao.returns.ReturnReader;
import cn.duibiao.returns.Room;
import cn.duibiao.returns.UnitList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The returns of a request, read.
 *
 * @param returns those that can be used
 * @param several more than one file was given: cells are told with their files
 * @param digest of the one file; of several over all of them
 * @param problems of files that cannot be used, and of what else stood in a folder
 * @param sources the files, where there were several
 * @param listed units expected to report
 * @param listDigest null where there is no list
 */
record Given(
        List<Return> returns,
        boolean several,
        Binding binding,
        String digest,
        List<Finding> problems,
        List<Source> sources,
        List<String> listed,
        String listDigest) {
    /** @throws InputProblem when none can be used, or they disagree */
    static Given read(Request request, Rules rules, Password password, Room room) {
        FileNames names = new FileNames(request.returns());
        Map<String, Path> files = names.byName();
        Path list = request.units() != null ? request.units() : names.list();
        List<String> listed = list == null ? List.of() : UnitList.read(list, password, room);
        String listDigest = list == null ? null : digest(list);
        if (files.isEmpty()) {
            String where = request.returns().stream().map(Path::toString).collect(Collectors.joining("、"));
            throw new InputProblem(Finding.stop(where, "没有填报表的目录", "放有填报表（.xlsx、.xls、.xlsm、.et）的目录", "请检查路径"));
        }
        request.progress().files(files.size());
        // A folder is there for many: the one file in it is a part of them, not the whole.
        boolean single = request.returns().size() == 1
                && !Files.isDirectory(request.returns().get(0));
        if (single) {
            return one(files, rules, password, room, request.progress(), names.passedOver())
                    .expecting(list, listed, listDigest);
        }
        Gathering gathered = new Gathering(files, rules, password, room, request.progress());
        List<Gathering.Bound> agreed = gathered.agreed();
        List<Finding> problems = new ArrayList<>(gathered.problems());
        problems.addAll(names.passedOver());
        Given all = new Given(
                agreed.stream().map(Gathering.Bound::given).toList(),
                true,
                agreed.get(0).binding(),
                gathered.digest(),
                problems,
                gathered.sources(),
                List.of(),
                null);
        return all.expecting(list, listed, listDigest);
    }

    private static Given one(
            Map<String, Path> files,
            Rules rules,
            Password password,
            Room room,
            Progress progress,
            List<Finding> passedOver) {
        Return given = ReturnReader.read(files.values().iterator().next(), password, room);
        progress.done(given.fileName());
        Binding binding = Binding.of(given, rules.catalogue().names(), rules.catalogue()::plan);
        return new Given(List.of(given), false, binding, given.digest(), passedOver, List.of(), List.of(), null);
    }

    /**
     * The list that was given decides; without one it is the lists inside the returns, together.
     *
     * @param list null where none was given
     */
    private Given expecting(Path list, List<String> given, String digest) {
        List<Finding> all = new ArrayList<>(problems);
        if (list != null) {
            String file = String.valueOf(list.getFileName());
            returns.forEach(r -> UnitList.overruled(r, given, file).ifPresent(all::add));
        }
        return new Given(
                returns,
                several,
                binding,
                this.digest,
                all,
                sources,
                list == null ? UnitList.within(returns) : given,
                digest);
    }

    private static String digest(Path file) {
        try {
            return Digest.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Some file could not be used. */
    boolean refused() {
        return problems.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    /** There are units to be told beside each other. */
    boolean many(Parts parts) {
        return several || !listed.isEmpty() || !parts.isEmpty();
    }
}
