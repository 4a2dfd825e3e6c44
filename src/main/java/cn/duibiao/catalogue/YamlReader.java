package cn.duibiao.catalogue;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** What the parser itself says is English, many lines long and quotes the file; the place is enough. */
    private static String told(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "不认识的键“" + unknown.getPropertyName() + "”";
        }
        if (!(e instanceof JsonMappingException) || e.getCause() instanceof StreamReadException) {
            return "不合YAML语法的内容（缩进、引号、括号或冒号）";
        }
        String key = ((JsonMappingException) e)
                .getPath().stream()
                        .map(JsonMappingException.Reference::getFieldName)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("."));
        return key.isEmpty() ? "与格式不符的内容" : "“" + key + "”的内容与格式不符";
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
