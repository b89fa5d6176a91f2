package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Files and methods stay small. Measured with the compiler's own parser. */
class CodeShapeTest {

    private static final String MAIN = "src/main/java";

    @Test
    void no_file_is_longer_than_400_lines() throws IOException {
        TreeMap<Path, Long> tooLong = new TreeMap<>();
        for (Path file : Project.javaFiles(MAIN, "src/test/java")) {
            long lines = lines(file);
            if (lines > 400) {
                tooLong.put(file, lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void half_of_the_files_have_at_most_70_lines() throws IOException {
        List<Long> lengths = new ArrayList<>();
        for (Path file : Project.javaFiles(MAIN)) {
            lengths.add(lines(file));
        }
        lengths.sort(null);
        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(70);
    }

    @Test
    void no_method_is_longer_than_40_lines_and_nine_of_ten_have_at_most_12() throws IOException {
        Map<String, Long> lengths = methods();
        List<Long> sorted = lengths.values().stream().sorted().toList();

        assertThat(sorted).hasSizeGreaterThan(500);
        lengths.values().removeIf(length -> length <= 40);
        assertThat(lengths).isEmpty();
        assertThat(sorted.get(sorted.size() * 9 / 10)).isLessThanOrEqualTo(12);
    }

    private static long lines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.count();
        }
    }

    private static Map<String, Long> methods() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        TreeMap<String, Long> lengths = new TreeMap<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(Project.javaFiles(MAIN)));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new MethodLengths(trees, unit, lengths).scan(unit, null);
            }
        }
        return lengths;
    }

    private static final class MethodLengths extends TreeScanner<Void, Void> {

        private final Trees trees;
        private final CompilationUnitTree unit;
        private final Map<String, Long> lengths;

        MethodLengths(Trees trees, CompilationUnitTree unit, Map<String, Long> lengths) {
            this.trees = trees;
            this.unit = unit;
            this.lengths = lengths;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            LineMap map = unit.getLineMap();
            var positions = trees.getSourcePositions();
            long end = positions.getEndPosition(unit, method);
            if (method.getBody() != null && end >= 0) {
                long start = map.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                String place = unit.getSourceFile().getName() + ":" + start + " " + method.getName();
                lengths.put(place, Math.max(0, map.getLineNumber(end) - start - 1)); // the lines between the braces
            }
            return super.visitMethod(method, null);
        }
    }
}
