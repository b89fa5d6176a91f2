#!/usr/bin/env bash
# OkHttp 4.12.0 and 5.5.1 (okhttp-jvm): sockets keep Nagle's algorithm.
#
# Expected: an HTTP client sets TCP_NODELAY, as java.net.http and Netty's HTTP clients do. Small writes, such as window
#           updates of HTTP/2, must not wait for the acknowledgement of earlier bytes.
# Observed: on a connection that OkHttp has opened with its default SocketFactory, getTcpNoDelay() is false.
# Why we record it: our socket factory sets the option. Without it, the first request on a new connection took about
#           40 ms longer on loopback, the time of a delayed acknowledgement.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > Nagle.java <<'JAVA'
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Nagle {

    public static void main(String[] arguments) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        OkHttpClient client = new OkHttpClient.Builder()
                .eventListener(new EventListener() {
                    @Override
                    public void connectionAcquired(Call call, Connection connection) {
                        try {
                            System.out.println("TCP_NODELAY " + connection.socket().getTcpNoDelay());
                        } catch (java.net.SocketException e) {
                            throw new IllegalStateException(e);
                        }
                    }
                })
                .build();
        Request request = new Request.Builder()
                .url("http://127.0.0.1:" + server.getAddress().getPort() + "/")
                .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println("status " + response.code());
        }
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
        server.stop(0);
    }
}
JAVA

expected='TCP_NODELAY false
status 204'

check() { # artifact, version
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
  actual=$(java -cp "$1/lib/*" Nagle.java)
  printf 'OkHttp %s\n%s\n' "$2" "$actual"
  [ "$actual" = "$expected" ] || { echo "The behaviour has changed."; exit 1; }
}

check okhttp 4.12.0
check okhttp-jvm 5.5.1
