package cn.duibiao.catalogue;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one file of the catalogue; what is wrong with it is told with its line. */
final class YamlReader {
    /** A file larger than this is no catalogue of a person's making. */
    private static final long MOST_BYTES = 4L << 20;

    private final ObjectMapper yaml = CatalogueFormat.yaml();

    /** @throws InputProblem where it cannot be read */
    <T> T read(Path path, Class<T> type) {
        List<Finding> findings = new ArrayList<>();
        return read(path, type, findings).orElseThrow(() -> new InputProblem(findings));
    }

    /** Empty where it cannot be read; why is added to {@code findings}. */
    <T> Optional<T> read(Path path, Class<T> type, List<Finding> findings) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                findings.add(Finding.stop(path.toString(), "大于4MB的文件", "人工编写的目标文件", "请拆分"));
                return Optional.empty();
            }
            T file = yaml.readValue(source(path), type);
            if (file == null) {
                throw new IOException("空文件");
            }
            return Optional.of(file);
        } catch (JsonProcessingException e) {
            String line = e.getLocation() == null ? "" : " 第" + e.getLocation().getLineNr() + "行";
            findings.add(Finding.stop(path + line, told(e), "docs/catalogue.md 所述的 YAML", "请改正"));
        } catch (IOException e) {
            findings.add(Finding.stop(path.toString(), "没有或读不出的文件", "docs/catalogue.md 所述的 YAML", "请检查文件"));
        }
        return Optional.empty();
    }

    private static String told(JsonProcessingException e) {
        return e instanceof UnrecognizedPropertyException unknown
                ? "不认识的键“" + unknown.getPropertyName() + "”"
                : "读不懂的内容（" + e.getOriginalMessage() + "）";
    }

    /** The file's own text; empty where it cannot be read. */
    static String source(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
