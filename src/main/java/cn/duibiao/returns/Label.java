package cn.duibiao.returns;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The plan and quarter that a template's properties name, glanced at before the return is read. Good for preparing what the
 * reading will probably ask for, and for nothing else: {@link Binding} decides.
 */
public record Label(String plan, String period) {
    private static final int MOST_BYTES = 1 << 16;
    private static final Pattern PLAN = property("duibiao\\.plan", "[a-z0-9-]{1,60}");
    private static final Pattern PERIOD = property("duibiao\\.period", "[0-9]{4}Q[1-4]");

    private static Pattern property(String name, String value) {
        return Pattern.compile("name=\"" + name + "\"[^>]*>\\s*<[A-Za-z0-9]+:lpwstr>(" + value + ")<");
    }

    /** Empty for whatever has no such properties. */
    public static Optional<Label> of(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry properties = zip.getEntry("docProps/custom.xml");
            if (properties == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(properties)) {
                String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
                Matcher plan = PLAN.matcher(text);
                Matcher period = PERIOD.matcher(text);
                return plan.find() && period.find()
                        ? Optional.of(new Label(plan.group(1), period.group(1)))
                        : Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
