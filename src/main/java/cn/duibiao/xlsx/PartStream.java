package cn.duibiao.xlsx;

import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** One part's bytes, unpacked as they are read, counted, and compared with the checksum at the end. */
final class PartStream extends InputStream {
    private final Zip.Entry entry;
    private final Budget budget;
    private final CRC32 crc = new CRC32();
    private final Inflater inflater;
    private final byte[] bytes;
    private long count;
    private long sinceToken;
    private boolean ended;

    PartStream(byte[] bytes, Zip.Entry entry, Budget budget) {
        this.bytes = bytes;
        this.entry = entry;
        this.budget = budget;
        if (entry.method() == 0) {
            inflater = null;
        } else {
            inflater = new Inflater(true);
            inflater.setInput(bytes, entry.from(), (int) entry.packed());
        }
    }

    String name() {
        return entry.name();
    }

    /** Who reads XML from this says that a tag or a text was complete. */
    void token() {
        sinceToken = 0;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int n = inflater == null ? copy(into, from, length) : inflate(into, from, length);
        if (n <= 0) {
            end();
            return -1;
        }
        crc.update(into, from, n);
        count += n;
        sinceToken += n;
        budget.unpack(n);
        if (count > Bounds.RATIO_FROM && count / Math.max(1, entry.packed()) >= Bounds.RATIO) {
            throw Refused.tooMuch(name(), "解压后为原来" + Bounds.RATIO + "倍以上的内容");
        }
        if (sinceToken > Bounds.TOKEN) {
            throw Refused.damaged(name(), "一个标记或一段文字长过1MB");
        }
        return n;
    }

    /** Reads what nobody asked for, so that its checksum is looked at too. */
    void drain() {
        byte[] buffer = new byte[1 << 13];
        while (!ended) {
            read(buffer, 0, buffer.length);
            token();
        }
    }

    @Override
    public void close() {
        if (inflater != null) {
            inflater.end();
        }
        ended = true;
    }

    private int copy(byte[] into, int from, int length) {
        int n = (int) Math.min(length, entry.packed() - count);
        System.arraycopy(bytes, entry.from() + (int) count, into, from, n);
        return n;
    }

    private int inflate(byte[] into, int from, int length) {
        try {
            int n = inflater.inflate(into, from, length);
            if (n == 0 && !inflater.finished()) {
                throw Refused.damaged(name(), "压缩数据不完整");
            }
            return n;
        } catch (DataFormatException e) {
            throw Refused.damaged(name(), "压缩数据有误");
        }
    }

    private void end() {
        ended = true;
        if (count != entry.unpacked() || crc.getValue() != entry.crc()) {
            throw Refused.damaged(name(), "校验和不符");
        }
    }
}
