package cn.duibiao.returns;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Zips made byte by byte, as no program would make them. */
final class RawZip {
    private RawZip() {}

    /** So many megabytes of zeros, deflated: the same bytes over and over. */
    static byte[] zeros(int megabytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(new byte[1 << 20]);
        byte[] buffer = new byte[1 << 12];
        int length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        ByteBuffer all = ByteBuffer.allocate(length * megabytes + 2);
        for (int i = 0; i < megabytes; i++) {
            all.put(buffer, 0, length);
        }
        return all.put((byte) 3).put((byte) 0).array();
    }

    /** The book with a part put in as already deflated bytes. */
    static byte[] withPart(String name, byte[] deflated, long size) {
        byte[] whole = new RawBook().without(name).bytes();
        int directory = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getInt(whole.length - 6);
        byte[] named = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer zip = ByteBuffer.allocate(whole.length + deflated.length + 76 + 2 * named.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        zip.put(whole, 0, directory);
        zip.putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) 8)
                .putInt(0)
                .putInt(0);
        zip.putInt(deflated.length)
                .putInt((int) size)
                .putShort((short) named.length)
                .putShort((short) 0)
                .put(named);
        zip.put(deflated);
        int start = zip.position();
        zip.put(whole, directory, whole.length - 22 - directory);
        zip.putInt(0x02014b50)
                .putInt(0x00140014)
                .putShort((short) 0)
                .putShort((short) 8)
                .putInt(0)
                .putInt(0);
        zip.putInt(deflated.length)
                .putInt((int) size)
                .putShort((short) named.length)
                .putShort((short) 0);
        zip.putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(directory)
                .put(named);
        int end = zip.position();
        int count = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getShort(whole.length - 12) + 1;
        zip.putInt(0x06054b50).putInt(0).putShort((short) count).putShort((short) count);
        zip.putInt(end - start).putInt(start).putShort((short) 0);
        return Arrays.copyOf(zip.array(), zip.position());
    }

    /** Where the directory's entry of that name begins. */
    static int central(byte[] zip, String name) {
        return new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf(name) - 46;
    }
}
