package cn.duibiao.xlsx;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a part refers to: the .rels beside it. */
final class Relationships {
    private final Map<String, Relationship> all = new LinkedHashMap<>();

    /**
     * @param type the last word of its URI, which is the same in the strict variant: worksheet
     * @param target the part's name in the zip; null for something outside
     */
    record Relationship(String type, String target) {}

    /** Of a part, or of the package where {@code part} is empty. Without the file there are none. */
    static Relationships of(Zip zip, String part, Budget budget) {
        Relationships found = new Relationships();
        int slash = part.lastIndexOf('/') + 1;
        PartStream stream = zip.open(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        if (stream == null) {
            return found;
        }
        try (Xml xml = new Xml(stream)) {
            xml.root("Relationships");
            while (xml.child()) {
                if (xml.name().equals("Relationship")) {
                    budget.hold(200);
                    boolean outside = "External".equals(xml.attribute("TargetMode"));
                    String target = xml.attribute("Target");
                    String type = String.valueOf(xml.attribute("Type"));
                    found.all.putIfAbsent(
                            String.valueOf(xml.attribute("Id")),
                            new Relationship(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    outside || target == null ? null : resolve(part.substring(0, slash), target)));
                }
                xml.skip();
            }
            xml.end();
        }
        return found;
    }

    /** The first part of that type. */
    Optional<String> target(String type) {
        return all.values().stream()
                .filter(r -> r.type().equals(type) && r.target() != null)
                .map(Relationship::target)
                .findFirst();
    }

    Optional<Relationship> byId(String id) {
        return Optional.ofNullable(all.get(id));
    }

    private static String resolve(String folder, String target) {
        String plain = target.replace('\\', '/');
        if (plain.indexOf('%') >= 0) {
            try {
                plain = URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                // Taken as it stands.
            }
        }
        Deque<String> path = new ArrayDeque<>();
        for (String step : (plain.startsWith("/") ? plain : folder + plain).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
