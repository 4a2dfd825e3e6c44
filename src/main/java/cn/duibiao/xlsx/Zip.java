package cn.duibiao.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The parts of a zip in memory, as its central directory lists them.
 *
 * <p>{@code ZipInputStream} reads in the order of the file and {@code ZipFile} needs a file on disk; Commons Compress
 * checks no sums and costs a cold start 0.2 s.
 */
final class Zip {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int END_SIZE = 22;
    private static final int LOCATOR_SIZE = 20;

    private final byte[] bytes;
    private final Budget budget;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** @param from where its packed bytes begin */
    record Entry(String name, int method, long crc, long packed, long unpacked, int from, int local) {}

    Zip(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
        int end = end();
        long count = u16(end + 10);
        long at = u32(end + 16);
        int locator = end - LOCATOR_SIZE;
        if ((count == 0xFFFF || at == 0xFFFFFFFFL) && locator >= 0 && i32(locator) == LOCATOR_64) {
            int end64 = position(u64(locator + 8), 56);
            if (i32(end64) != END_64) {
                throw broken();
            }
            count = u64(end64 + 32);
            at = u64(end64 + 48);
        }
        if (count < 0 || count > Bounds.ENTRIES) {
            throw Refused.tooMuch("", "有" + (count < 0 ? "无数" : count) + "个部件的压缩包");
        }
        int position = position(at, 0);
        for (int i = 0; i < count; i++) {
            position = entry(position);
        }
        overlaps();
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** Reads a part from its beginning; null where there is none of that name. */
    PartStream open(String name) {
        Entry entry = entries.get(key(name));
        return entry == null ? null : new PartStream(bytes, entry, budget);
    }

    /** As the zip spells them. */
    List<String> names() {
        return entries.values().stream().map(Entry::name).toList();
    }

    private int entry(int at) {
        position(at, 46);
        if (i32(at) != CENTRAL) {
            throw broken();
        }
        int nameLength = u16(at + 28);
        int extraLength = u16(at + 30);
        int next = position((long) at + 46 + nameLength + extraLength + u16(at + 32), 0);
        String name = new String(bytes, at + 46, nameLength, StandardCharsets.UTF_8).replace('\\', '/');
        if ((u16(at + 8) & 1) != 0) {
            throw Refused.damaged("", "其中的部件带压缩密码");
        }
        int method = u16(at + 10);
        if (method != 0 && method != 8) {
            throw Refused.damaged("", "不认识的压缩方法" + method);
        }
        long[] sizes = {u32(at + 24), u32(at + 20), u32(at + 42)};
        wide(sizes, at + 46 + nameLength, extraLength);
        int local = position(sizes[2], 30);
        if (i32(local) != LOCAL) {
            throw broken();
        }
        int from = position((long) local + 30 + u16(local + 26) + u16(local + 28), sizes[1]);
        Entry entry = new Entry(name, method, u32(at + 16), sizes[1], sizes[0], from, local);
        if (!name.endsWith("/") && entries.put(key(name), entry) != null) {
            throw Refused.damaged("", "有两个同名的部件" + shortened(name));
        }
        return next;
    }

    /** The zip64 extra field: those of unpacked size, packed size and position that do not fit 32 bits, in this order. */
    private void wide(long[] sizes, int from, int length) {
        int end = from + length;
        for (int at = from; at + 4 <= end; at += 4 + u16(at + 2)) {
            if (u16(at) != 1) {
                continue;
            }
            int field = at + 4;
            for (int i = 0; i < sizes.length; i++) {
                if (sizes[i] == 0xFFFFFFFFL && field + 8 <= Math.min(end, at + 4 + u16(at + 2))) {
                    sizes[i] = u64(field);
                    field += 8;
                }
            }
        }
    }

    /** Parts that share bytes are how a small file unpacks to petabytes. */
    private void overlaps() {
        List<Entry> inOrder = new ArrayList<>(entries.values());
        inOrder.sort(Comparator.comparingInt(Entry::local));
        for (int i = 1; i < inOrder.size(); i++) {
            Entry before = inOrder.get(i - 1);
            if (before.from() + before.packed() > inOrder.get(i).local()) {
                throw Refused.damaged("", "部件互相重叠");
            }
        }
    }

    private int end() {
        for (int at = bytes.length - END_SIZE; at >= Math.max(0, bytes.length - END_SIZE - 0xFFFF); at--) {
            if (i32(at) == END && at + END_SIZE + u16(at + 20) <= bytes.length) {
                return at;
            }
        }
        throw Refused.damaged("", "文件不完整，缺少结尾");
    }

    /** {@code at}, when so many bytes stand there. */
    private int position(long at, long length) {
        if (at < 0 || length < 0 || length > bytes.length || at > bytes.length - length) {
            throw broken();
        }
        return (int) at;
    }

    private static Refused broken() {
        return Refused.damaged("", "压缩包的目录有误");
    }

    /** Names of parts are compared without case (ECMA-376 part 2, 6.2.2.3). */
    private static String key(String name) {
        return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }

    private int u16(int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    private int i32(int at) {
        return u16(at) | u16(at + 2) << 16;
    }

    private long u32(int at) {
        return i32(at) & 0xFFFFFFFFL;
    }

    private long u64(int at) {
        return u32(at) | u32(at + 4) << 32;
    }
}
