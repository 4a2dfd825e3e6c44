package cn.duibiao.job;

/** Told how far the reading of files is. */
public interface Progress {
    Progress SILENT = new Progress() {
        @Override
        public void files(int count) {}

        @Override
        public void done(String file) {}
    };

    /** So many files are to be read. */
    void files(int count);

    /** One of them is read, or was found unreadable. */
    void done(String file);
}
