package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.Asset;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the name of a file says of its kind. Only a hint: what counts is the type that its server answers. */
final class FileNames {

    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "gif", "webp", "heic", "bmp", "tiff");
    private static final Set<String> VIDEOS = Set.of("mp4", "m4v", "mov", "webm", "avi", "mkv", "mpg", "mpeg");
    private static final Set<String> DOCUMENTS = Set.of("pdf", "doc", "docx", "ppt", "pptx");

    private FileNames() {}

    /** Returns what an asset's address says it is, with an article, if that is not what it is sent as; else null. */
    static @Nullable String otherKind(Asset asset) {
        String named = kind(asset.url());
        String sent = sentAs(asset);
        return named == null || sent == null || named.equals(sent) ? null : named;
    }

    /** Returns what an asset is sent as, with an article; null for a link, which leads anywhere. */
    static @Nullable String sentAs(Asset asset) {
        if (asset instanceof Asset.Image) {
            return "a picture";
        }
        return asset instanceof Asset.Video ? "a video" : asset instanceof Asset.Document ? "a document" : null;
    }

    private static @Nullable String kind(URI url) {
        String path = String.valueOf(url.getPath());
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (PICTURES.contains(extension)) {
            return "a picture";
        }
        return VIDEOS.contains(extension) ? "a video" : DOCUMENTS.contains(extension) ? "a document" : null;
    }
}
