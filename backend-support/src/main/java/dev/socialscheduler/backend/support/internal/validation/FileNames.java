package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.Asset;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses the kind of a file from its name. Only a hint: the content type that the server returns decides. */
final class FileNames {

    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "gif", "webp", "heic", "bmp", "tiff");
    private static final Set<String> VIDEOS = Set.of("mp4", "m4v", "mov", "webm", "avi", "mkv", "mpg", "mpeg");
    private static final Set<String> DOCUMENTS = Set.of("pdf", "doc", "docx", "ppt", "pptx");

    private FileNames() {}

    /** Returns the kind that the URL suggests, with an article, or null if it matches the type of the asset. */
    static @Nullable String otherKind(Asset asset) {
        String named = kind(asset.url());
        String sent = sentAs(asset);
        return named == null || sent == null || named.equals(sent) ? null : named;
    }

    /** Returns the type of an asset, with an article, or null for a link, which may lead to any file. */
    static @Nullable String sentAs(Asset asset) {
        if (asset instanceof Asset.Image) {
            return "an image";
        }
        return asset instanceof Asset.Video ? "a video" : asset instanceof Asset.Document ? "a document" : null;
    }

    private static @Nullable String kind(URI url) {
        String path = String.valueOf(url.getPath());
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (PICTURES.contains(extension)) {
            return "an image";
        }
        return VIDEOS.contains(extension) ? "a video" : DOCUMENTS.contains(extension) ? "a document" : null;
    }
}
