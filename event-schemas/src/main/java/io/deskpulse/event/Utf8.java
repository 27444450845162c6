package io.deskpulse.event;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Strict UTF-8 as of the Unicode standard, table 3-7: no overlong form, no surrogate, nothing beyond U+10FFFF. */
final class Utf8 {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final int BROKEN = 0;

    private Utf8() {}

    static boolean isWellFormed(byte[] bytes) {
        int i = afterAscii(bytes, 0);
        while (i < bytes.length) {
            int length = sequenceLength(bytes, i);
            if (length == BROKEN) {
                return false;
            }
            i = afterAscii(bytes, i + length);
        }
        return true;
    }

    private static int afterAscii(byte[] bytes, int from) {
        int i = from;
        while (i + Long.BYTES <= bytes.length && ((long) EIGHT_BYTES.get(bytes, i) & NOT_ASCII) == 0) {
            i += Long.BYTES;
        }
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    private static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lengthFor(lead);
        if (length == BROKEN || at + length > bytes.length || !mayFollow(lead, bytes[at + 1] & 0xFF)) {
            return BROKEN;
        }
        for (int i = at + 2; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return BROKEN;
            }
        }
        return length;
    }

    private static int lengthFor(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return BROKEN;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    /** The second byte alone tells overlong forms, surrogates and too large code points from proper ones. */
    private static boolean mayFollow(int lead, int second) {
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return second >= least && second <= most;
    }
}
