package cn.duibiao.returns;

import cn.duibiao.xlsx.Budget;
import cn.duibiao.xlsx.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The older container: .xls, and .xlsx under a password. */
final class Ole2File {
    private Ole2File() {}

    static WorkbookFile read(InputStream bytes, Budget budget) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(bytes)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw locked();
            }
            if (!root.hasEntryCaseInsensitive("Workbook")) {
                throw noWorkbook(root);
            }
            try (InputStream stream = root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook"))) {
                return new WorkbookFile(XlsReader.read(stream, budget), Map.of());
            }
        } catch (EncryptedDocumentException e) {
            throw locked();
        }
    }

    private static Refused locked() {
        return new Refused("", "加密的工作簿", "不设打开密码的工作簿", "请取消密码后另存，再报送");
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
