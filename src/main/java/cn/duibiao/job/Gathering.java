package cn.duibiao.job;

import cn.duibiao.assess.Context.Source;
import cn.duibiao.catalogue.Digest;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.finding.Severity;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.returns.Binding;
import cn.duibiao.returns.Password;
import cn.duibiao.returns.Return;
import cn.duibiao.returns.ReturnReader;
import cn.duibiao.returns.Room;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Several files read, each by itself: what can be used, and what is wrong with the others. */
final class Gathering {
    /** A file that could be read and says what it is for. */
    record Bound(String name, Return given, Binding binding) {}

    private final List<Bound> bound = new ArrayList<>();
    private final List<Finding> problems = new ArrayList<>();
    private final List<Finding> raw = new ArrayList<>();
    private final Map<String, String> digests = new java.util.TreeMap<>();

    /**
     * @param files by the names under which they are told
     * @param room of the run
     * @throws InputProblem when they are too many rows together
     */
    Gathering(Map<String, Path> files, Rules rules, Password password, Room room, Progress progress) {
        Map<String, Plan> plans = new HashMap<>();
        Function<String, Plan> load =
                id -> plans.computeIfAbsent(id, i -> rules.catalogue().plan(i));
        files.forEach((name, file) -> {
            try {
                Return given = ReturnReader.read(file, password, room).told(name);
                digests.put(name, given.digest());
                notAnAssessment(name, given);
                bound.add(new Bound(
                        name, given, Binding.of(given, rules.catalogue().names(), load)));
            } catch (InputProblem problem) {
                digests.computeIfAbsent(name, n -> digest(file));
                problem.findings().forEach(f -> {
                    raw.add(f);
                    problems.add(unused(name, file, f));
                });
            }
            // Without one of them the others would be another assessment: that they are too many stops all.
            room.check(bound.size());
            progress.done(name);
        });
    }

    List<Bound> bound() {
        return bound;
    }

    /** One file or more could not be used, and why. */
    List<Finding> problems() {
        return problems;
    }

    /** The problems of reading as they are where they stop the work. */
    List<Finding> stopping() {
        return raw;
    }

    /** All files with what they are for. */
    List<Source> sources() {
        return digests.entrySet().stream()
                .map(e -> new Source(
                        e.getKey(),
                        bound.stream()
                                .filter(b -> b.name().equals(e.getKey()))
                                .findFirst()
                                .map(b -> b.binding().period().code())
                                .orElse(null),
                        e.getValue()))
                .toList();
    }

    /** SHA-256 over the names and digests of all files, in the order of their names; what could not be read is among them. */
    String digest() {
        StringBuilder all = new StringBuilder();
        digests.forEach(
                (name, digest) -> all.append(name).append('\n').append(digest).append('\n'));
        return Digest.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A finding that stopped one file does not stop the others. */
    private static Finding unused(String name, Path file, Finding f) {
        String bare = String.valueOf(file.getFileName());
        boolean itself = f.where().equals(file.toString()) || f.where().equals(bare);
        String where = itself || f.where().startsWith(name)
                ? f.where()
                : Return.in(name, f).where();
        return new Finding(
                f.severity() == Severity.STOP ? Severity.ERROR : f.severity(),
                itself ? name : where,
                f.found(),
                f.expected(),
                "这份文件未采用，" + f.advice());
    }

    private static void notAnAssessment(String name, Return given) {
        if (given.properties().containsKey("duibiao.digest.return")) {
            throw new InputProblem(Finding.stop(name, "考核工作簿", "填报表", "请把考核工作簿移出填报表的目录"));
        }
    }

    private static String digest(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException e) {
            return "unreadable";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The files for what most of them are for; the others become problems.
     *
     * @throws InputProblem when as many are for something else, or none can be used
     */
    List<Bound> agreed() {
        Map<String, List<Bound>> groups = new java.util.LinkedHashMap<>();
        bound.forEach(b -> groups.computeIfAbsent(
                        b.binding().plan().id() + " " + b.binding().period().code(), k -> new ArrayList<>())
                .add(b));
        if (groups.isEmpty()) {
            throw new InputProblem(stopping());
        }
        int most = groups.values().stream().mapToInt(List::size).max().orElseThrow();
        List<List<Bound>> first =
                groups.values().stream().filter(g -> g.size() == most).toList();
        if (first.size() > 1) {
            List<Finding> all = new ArrayList<>(raw);
            groups.values().stream().flatMap(List::stream).forEach(b -> all.add(disagreeing(b, null)));
            throw new InputProblem(all.stream().map(Gathering::stopping).toList());
        }
        Binding agreed = first.get(0).get(0).binding();
        bound.stream().filter(b -> !first.get(0).contains(b)).forEach(b -> problems.add(disagreeing(b, agreed)));
        return first.get(0);
    }

    private static Finding stopping(Finding f) {
        return Finding.stop(f.where(), f.found(), f.expected(), f.advice());
    }

    private static Finding disagreeing(Bound b, Binding agreed) {
        return Finding.error(
                b.name(),
                said(b.binding()) + "的填报表",
                agreed == null ? "所有文件为同一计划、同一填报期" : "与多数文件相同：" + said(agreed),
                agreed == null ? "各说不一，没有多数，请移出不属于本期的文件" : "这份文件未采用，请移出，或更正表头的计划与填报期");
    }

    private static String said(Binding binding) {
        Period period = binding.period();
        return binding.plan().shortTitle() + period.label();
    }
}
