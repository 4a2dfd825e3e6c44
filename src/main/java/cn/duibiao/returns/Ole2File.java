package cn.duibiao.returns;

import cn.duibiao.xlsx.Bounds;
import cn.duibiao.xlsx.Budget;
import cn.duibiao.xlsx.Refused;
import cn.duibiao.xlsx.XlsxFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The older container: .xls, and .xlsx under a password. */
final class Ole2File {
    /** Of the description of how a package is encrypted; real ones have 2 kB. */
    private static final int MOST_DESCRIPTION = 1 << 16;

    private final Budget budget;
    private final String password;

    private Ole2File(Budget budget, String password) {
        this.budget = budget;
        this.password = password;
    }

    /** @param password null for none */
    static WorkbookFile read(byte[] bytes, Budget budget, String password) throws IOException {
        Ole2File file = new Ole2File(budget, password);
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return file.encrypted(root);
            }
            if (!root.hasEntryCaseInsensitive("Workbook")) {
                throw noWorkbook(root);
            }
            return file.old(root);
        } catch (EncryptedDocumentException | GeneralSecurityException e) {
            throw new Refused("", "加密方式不受支持的工作簿", "Excel或WPS加密的工作簿", "请取消密码后另存，再报送");
        }
    }

    private WorkbookFile old(DirectoryNode root) throws IOException {
        try {
            // A workbook protected from writing alone is encrypted with a password that every program knows.
            return old(root, null);
        } catch (EncryptedDocumentException e) {
            if (!isWrongPassword(e) || password == null) {
                throw isWrongPassword(e) ? locked() : e;
            }
        }
        try {
            return old(root, password);
        } catch (EncryptedDocumentException e) {
            throw isWrongPassword(e) ? locked() : e;
        }
    }

    private WorkbookFile old(DirectoryNode root, String with) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(with);
        try (InputStream stream = root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook"))) {
            return new WorkbookFile(XlsReader.read(stream, budget), Map.of());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** POI tells it by its message alone. */
    private static boolean isWrongPassword(EncryptedDocumentException e) {
        return String.valueOf(e.getMessage()).contains("password is invalid");
    }

    private WorkbookFile encrypted(DirectoryNode root) throws IOException, GeneralSecurityException {
        if (!root.hasEntryCaseInsensitive("EncryptionInfo")
                || !(root.getEntryCaseInsensitive("EncryptionInfo") instanceof DocumentEntry description)
                || description.getSize() > MOST_DESCRIPTION) {
            throw Refused.damaged("", "缺少加密方式的说明");
        }
        EncryptionInfo info = new EncryptionInfo(root);
        if (info.getVerifier().getSpinCount() > Bounds.SPINS) {
            throw Refused.tooMuch("", "要求计算" + info.getVerifier().getSpinCount() + "次的密码");
        }
        Decryptor decryptor = info.getDecryptor();
        // Excel itself opens a workbook with this password without asking.
        if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)
                && (password == null || !decryptor.verifyPassword(password))) {
            throw locked();
        }
        try (InputStream stream = decryptor.getDataStream(root)) {
            return WorkbookFile.xlsx(new XlsxFile(stream.readNBytes((int) Bounds.FILE), budget), budget);
        }
    }

    private Refused locked() {
        return password == null
                ? new Refused("", "加密的工作簿", "打开它的密码", "请用 --password 给出密码（或设环境变量 DUIBIAO_PASSWORD），或取消密码后另存，再报送")
                : new Refused("", "密码不对的加密工作簿", "打开它的密码", "请核对给出的密码，注意大小写和全角半角");
    }

    private static Refused noWorkbook(DirectoryNode root) {
        String found = root.hasEntryCaseInsensitive("Book")
                ? "Excel 5.0或95的工作簿"
                : root.hasEntryCaseInsensitive("WordDocument")
                        ? "Word文档（.doc）"
                        : root.hasEntryCaseInsensitive("PowerPoint Document") ? "演示文稿（.ppt）" : "不是工作簿的文件";
        return new Refused("", found, "能用Excel或WPS打开的 .xlsx 工作簿", "请用Excel或WPS打开后另存为 .xlsx");
    }
}
