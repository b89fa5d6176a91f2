package dev.socialscheduler.emulator.internal.v1;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Decodes forms as PHP does: invalid escapes are kept as they are, and bytes are UTF-8. */
final class PercentDecoder {
    private static final int HEX = 16;

    private PercentDecoder() {}

    static String decode(String encoded) {
        byte[] bytes = encoded.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (isEscape(bytes, i)) {
                out.write(digit(bytes[i + 1]) * HEX + digit(bytes[i + 2]));
                i += 2;
            } else {
                out.write(bytes[i] == '+' ? ' ' : bytes[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static boolean isEscape(byte[] bytes, int at) {
        return bytes[at] == '%' && at + 2 < bytes.length && digit(bytes[at + 1]) >= 0 && digit(bytes[at + 2]) >= 0;
    }

    private static int digit(byte character) {
        return Character.digit(character, HEX);
    }
}
