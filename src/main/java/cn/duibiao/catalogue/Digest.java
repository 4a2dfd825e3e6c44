package cn.duibiao.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over named pieces: each by its name, its length and its bytes, so that no two sets of pieces look alike. */
public final class Digest {
    private final MessageDigest sha = sha256();

    public Digest add(String name, byte[] bytes) {
        sha.update((name + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
        sha.update(bytes);
        return this;
    }

    public Digest add(String name, Path file) {
        try {
            return add(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String hex() {
        return HexFormat.of().formatHex(sha.digest());
    }

    /** Of bare bytes, as {@code sha256sum} prints it. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
