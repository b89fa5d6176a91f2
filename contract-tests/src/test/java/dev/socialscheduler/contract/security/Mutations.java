package dev.socialscheduler.contract.security;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks bytes: the same ones in the same way for the same random numbers. */
final class Mutations {

    private static final byte[] LIKELY =
            "{}[]\",:\\/0123456789-+eE.tfn \u0000\n\r\t;=\u007f".getBytes(StandardCharsets.UTF_8);

    private static final List<byte[]> PIECES = List.of(
            bytes("null"),
            bytes("true"),
            bytes("\"\""),
            bytes("[]"),
            bytes("{}"),
            bytes("-1"),
            bytes("0"),
            bytes("1e999"),
            bytes("1e-999999999"),
            bytes("99999999999999999999"),
            bytes("9223372036854775807"),
            bytes("-9223372036854775808"),
            bytes("31556889864403200"),
            bytes("\"\\ud800\""),
            bytes("\"\\u0000\""),
            bytes("\"../..\""),
            bytes("\"+1000000000-12-31T23:59:59Z\""),
            bytes("\"__typename\":\"X\","),
            bytes("[[[[[[[[[[[[[[[["),
            new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xc0, (byte) 0x80},
            new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80});

    private Mutations() {}

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a broken copy: one to four changes. */
    static byte[] of(byte[] whole, Random random) {
        byte[] broken = whole;
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            broken = once(broken, random);
        }
        return broken;
    }

    private static byte[] once(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return PIECES.get(random.nextInt(PIECES.size()));
        }
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(random.nextInt(8) == 0 ? bytes.length : 16));
        byte[] copy = bytes.clone();
        return switch (random.nextInt(9)) {
            case 0 -> {
                copy[at] ^= (byte) (1 << random.nextInt(8));
                yield copy;
            }
            case 1 -> {
                copy[at] = (byte) random.nextInt(256);
                yield copy;
            }
            case 2 -> {
                copy[at] = LIKELY[random.nextInt(LIKELY.length)];
                yield copy;
            }
            case 3 -> joined(bytes, at, end, new byte[0]);
            case 4 -> joined(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
            case 5 -> joined(bytes, at, end, PIECES.get(random.nextInt(PIECES.size())));
            case 6 -> value(bytes, at, PIECES.get(random.nextInt(PIECES.size())));
            case 7 -> joined(bytes, at, at, repeated(bytes[at], 1 << random.nextInt(14)));
            default -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : joined(bytes, at, at, PIECES.get(0));
        };
    }

    /** Puts a piece in the place of the JSON value that follows. */
    private static byte[] value(byte[] bytes, int from, byte[] piece) {
        int start = from;
        while (start < bytes.length && bytes[start] != ':') {
            start++;
        }
        int end = start + 1;
        while (end < bytes.length && ",}]".indexOf(bytes[end]) < 0) {
            end++;
        }
        return start >= bytes.length ? bytes : joined(bytes, start + 1, Math.min(end, bytes.length), piece);
    }

    private static byte[] repeated(byte b, int count) {
        byte[] bytes = new byte[count];
        Arrays.fill(bytes, b);
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int from, int to, byte[] between) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, from);
        all.writeBytes(between);
        all.write(bytes, to, bytes.length - to);
        return all.toByteArray();
    }
}
