#!/usr/bin/env bash
# OkHttp 4.12.0 and 5.5.1 (okhttp-jvm), HTTP/1.1: more than one interim response before the final one.
#
# Expected: HTTP allows any number of interim responses (1xx) before the final one (RFC 9110, section 15.2), such as
#           103 Early Hints, so the call returns the final 200. At worst it fails with an IOException, the only checked
#           failure that Call.execute declares for a response that cannot be read.
# Observed: with one interim response both versions return 200. With two, 5.5.1 returns 200 as well, but 4.12.0 throws
#           an IllegalStateException, which no handler of IOException catches.
# Why we record it: a client that maps only IOException to "outcome unknown" lets this exception escape after the
#           server has applied the request. 4.12.0 is still the version that Retrofit 3.0.0 brings.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > Interim.java <<'JAVA'
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Interim {

    public static void main(String[] arguments) throws Exception {
        for (int interim = 0; interim <= 2; interim++) {
            System.out.println(interim + " interim: " + call(interim));
        }
    }

    private static String call(int interim) throws Exception {
        OkHttpClient client = new OkHttpClient();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> answer(server, interim));
            thread.start();
            Request request = new Request.Builder()
                    .url("http://127.0.0.1:" + server.getLocalPort() + "/")
                    .build();
            try (Response response = client.newCall(request).execute()) {
                return response.code() + " " + response.body().string();
            } catch (IOException | RuntimeException e) {
                return e.getClass().getName();
            } finally {
                client.connectionPool().evictAll();
                thread.join();
            }
        }
    }

    private static void answer(ServerSocket server, int interim) {
        String hint = "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n";
        String answer = hint.repeat(interim) + "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
        try (Socket socket = server.accept()) {
            socket.getInputStream().read(new byte[4096]);
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            socket.getInputStream().read();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
JAVA

check() { # artifact, version, result after two interim responses
  expected="0 interim: 200 ok
1 interim: 200 ok
2 interim: $3"
  mkdir -p "$1"
  cat > "$1/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.squareup.okhttp3</groupId><artifactId>$1</artifactId><version>$2</version></dependency>
  </dependencies>
</project>
POM
  mvn -B -q -f "$1/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies \
    -DoutputDirectory="$folder/$1/lib"
  actual=$(java -cp "$1/lib/*" Interim.java)
  printf 'OkHttp %s\n%s\n' "$2" "$actual"
  [ "$actual" = "$expected" ] || { echo "The behaviour has changed."; exit 1; }
}

check okhttp 4.12.0 java.lang.IllegalStateException
check okhttp-jvm 5.5.1 '200 ok'
