package io.deskpulse.local.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Values of events as no gate lets them in, each as long as the event it is made of or nearly so. */
enum Garbage {
    CUT_SHORT {
        @Override
        byte[] of(byte[] value) {
            return Arrays.copyOf(value, value.length / 2);
        }
    },
    /** Found out with the last byte only. */
    UNCLOSED {
        @Override
        byte[] of(byte[] value) {
            return Arrays.copyOf(value, value.length - 1);
        }
    },
    NO_JSON {
        @Override
        byte[] of(byte[] value) {
            byte[] noise = value.clone();
            Arrays.fill(noise, (byte) 'x');
            return noise;
        }
    },
    NO_OBJECT {
        @Override
        byte[] of(byte[] value) {
            return ("[" + text(value) + "]").getBytes(StandardCharsets.UTF_8);
        }
    },
    WITHOUT_SHOP {
        @Override
        byte[] of(byte[] value) {
            return text(value).replace("\"shopId\"", "\"shopNo\"").getBytes(StandardCharsets.UTF_8);
        }
    };

    /** So many events between one piece of garbage and the next: a tenth of all records is garbage then. */
    static final int EVENTS_BETWEEN = 9;

    private static final Garbage[] KINDS = values();

    /** The kinds in turn. */
    static Garbage ofNumber(long number) {
        return KINDS[(int) (number % KINDS.length)];
    }

    /** What it makes of an event's value. */
    abstract byte[] of(byte[] value);

    private static String text(byte[] value) {
        return new String(value, StandardCharsets.UTF_8);
    }
}
