package io.deskpulse.batch;

/** Is told how far a file has been read, so that long work can show it. */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Called after every line.
     *
     * @param lines lines read so far
     * @param bytesRead bytes of the file consumed so far, as they lie on the disk
     * @param bytesTotal the file's size
     */
    void read(long lines, long bytesRead, long bytesTotal);
}
