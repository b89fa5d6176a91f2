#!/usr/bin/env bash
# OkHttp 4.12.0 and 5.5.1 (okhttp-jvm): a 503 whose Retry-After is a large number of seconds.
#
# Expected: RFC 9110, section 10.2.3, allows any non-negative number of seconds, so the call returns the 503 and its
#           header. A service that writes milliseconds by mistake sends such a number.
# Observed: up to 2147483647 seconds both versions return the 503. Beyond that, both throw a NumberFormatException out
#           of Call.execute, although it declares IOException only. With 429 instead of 503 both return the response.
# Why we record it: a client that handles only IOException loses the fact that the server has answered. Our requests
#           take the header away from OkHttp and read it themselves.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > RetryAfter.java <<'JAVA'
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class RetryAfter {

    public static void main(String[] arguments) throws Exception {
        System.out.println("503, 2147483647 s: " + call("503 Service Unavailable", "2147483647"));
        System.out.println("503, 2147483648 s: " + call("503 Service Unavailable", "2147483648"));
        System.out.println("429, 2147483648 s: " + call("429 Too Many Requests", "2147483648"));
    }

    private static String call(String status, String seconds) throws Exception {
        OkHttpClient client = new OkHttpClient();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> answer(server, status, seconds));
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

    private static void answer(ServerSocket server, String status, String seconds) {
        String answer = "HTTP/1.1 " + status + "\r\nRetry-After: " + seconds + "\r\nContent-Length: 2\r\n\r\nno";
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

check() { # artifact, version
  expected="503, 2147483647 s: 503 no
503, 2147483648 s: java.lang.NumberFormatException
429, 2147483648 s: 429 no"
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
  actual=$(java -cp "$1/lib/*" RetryAfter.java)
  printf 'OkHttp %s\n%s\n' "$2" "$actual"
  [ "$actual" = "$expected" ] || { echo "The behaviour has changed."; exit 1; }
}

check okhttp 4.12.0
check okhttp-jvm 5.5.1
