package cn.duibiao.returns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes a good file into one that is probably bad; the same seed always makes the same. */
final class Mutations {
    private static final Pattern ELEMENT = Pattern.compile("<(\\w[\\w:]*)(?:\\s[^<>]*)?(?:/>|>[^<>]*</\\1>)");
    private static final Pattern VALUE = Pattern.compile("(?<=['\">])[^<>'\"]+(?=['\"<])");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s[\\w:]+=(?:'[^'<]*'|\"[^\"<]*\")");
    private static final Pattern TAG = Pattern.compile("</?[\\w:]+");
    private static final List<String> EXTREMES = List.of(
            "",
            " ",
            "0",
            "-1",
            "-0",
            "1",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "1e308",
            "1e309",
            "-1e308",
            "NaN",
            "Infinity",
            "4.9e-324",
            "XFD1048576",
            "XFE1048577",
            "A0",
            "A1:XFD1048576",
            "$A$1",
            "true",
            "../../../etc/passwd",
            "%00",
            "\u0000",
            "\uFFFF",
            "\uD800",
            "&#0;",
            "&amp;",
            "&x;",
            "<",
            "]]>",
            "_x0000_",
            "_xD800_",
            "9999-99-99",
            "2024-06-30T25:61:61",
            "s",
            "str",
            "b",
            "e",
            "d",
            "n",
            "inlineStr",
            "0".repeat(400),
            "9".repeat(40),
            "字".repeat(40_000),
            "[".repeat(250),
            "0%".repeat(120),
            ";;;;",
            "\"",
            "\\",
            "yyyy",
            "[$-804]",
            "[<1]0;[>=2]0%",
            "# ??/????????",
            "0E+00E+00");

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /** A few bytes anywhere: changed, taken out, put in, cut off, doubled. */
    byte[] bytes(byte[] good) {
        byte[] bytes = good.clone();
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
            bytes = oneByte(bytes);
        }
        return bytes;
    }

    /** A few bytes of one part; the zip around it is whole. */
    byte[] partBytes(byte[] zip) throws IOException {
        Map<String, byte[]> parts = parts(zip);
        String name = any(new ArrayList<>(parts.keySet()));
        parts.put(name, bytes(parts.get(name)));
        return zip(parts);
    }

    /** Elements, attributes and values of one part; most of these are still well-formed. */
    byte[] structure(byte[] zip) throws IOException {
        Map<String, byte[]> parts = parts(zip);
        String name = any(parts.keySet().stream().filter(n -> !n.endsWith("/")).toList());
        String xml = new String(parts.get(name), StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i >= 0; i--) {
            xml = oneChange(xml);
        }
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
        if (random.nextInt(20) == 0) {
            parts.remove(any(new ArrayList<>(parts.keySet())));
        }
        return zip(parts);
    }

    private byte[] oneByte(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(64, bytes.length - at));
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> join(bytes, 0, at, bytes, at + length, bytes.length);
            case 2 -> join(bytes, 0, at + length, bytes, at, bytes.length);
            case 3 -> {
                Arrays.fill(bytes, at, at + length, (byte) (random.nextBoolean() ? 0 : 0xFF));
                yield bytes;
            }
            case 4, 5 -> {
                bytes[at] = (byte) random.nextInt(256);
                yield bytes;
            }
            default -> {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                yield bytes;
            }
        };
    }

    private String oneChange(String xml) {
        return switch (random.nextInt(7)) {
            case 0 -> change(xml, ELEMENT, e -> "");
            case 1 -> change(xml, ELEMENT, e -> e.repeat(1 + random.nextInt(3)));
            case 2 -> change(xml, ELEMENT, e -> "<!-- " + e.replace("--", "") + " --><![CDATA[" + e + "]]>");
            case 3 -> change(xml, ATTRIBUTE, a -> random.nextBoolean() ? "" : a + a);
            case 4 -> change(xml, TAG, t -> t + "x");
            default -> change(xml, VALUE, v -> any(EXTREMES));
        };
    }

    /** One of the places that the pattern finds. */
    private String change(String xml, Pattern pattern, java.util.function.UnaryOperator<String> by) {
        Matcher matcher = pattern.matcher(xml);
        if (xml.isEmpty() || !matcher.find(random.nextInt(xml.length())) && !matcher.find(0)) {
            return xml;
        }
        return xml.substring(0, matcher.start()) + by.apply(matcher.group()) + xml.substring(matcher.end());
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static byte[] join(byte[] a, int fromA, int toA, byte[] b, int fromB, int toB) {
        byte[] all = Arrays.copyOf(Arrays.copyOfRange(a, fromA, toA), toA - fromA + toB - fromB);
        System.arraycopy(b, fromB, all, toA - fromA, toB - fromB);
        return all;
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
