package dev.socialscheduler.backend.support.internal.recovery;

/**
 * A cheap hash of a text, which most rewriting by providers does not change: only letters and digits outside links
 * count. Computed for every post, so it allocates nothing for ordinary texts. A different hash proves nothing;
 * {@link ContentFingerprint} compares texts.
 */
final class ContentHash {

    private static final int FACTOR = 31;

    private ContentHash() {}

    static int of(String text) {
        int hash = 0;
        int i = 0;
        while (i < text.length()) {
            if (isLink(text, i)) {
                i = end(text, i);
            } else {
                char character = text.charAt(i);
                hash = Character.isLetterOrDigit(character) ? FACTOR * hash + character : hash;
                i++;
            }
        }
        return hash == 0 ? text.strip().hashCode() : hash; // texts without letters would be all the same
    }

    private static boolean isLink(String text, int start) {
        return text.startsWith("http://", start) || text.startsWith("https://", start);
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
