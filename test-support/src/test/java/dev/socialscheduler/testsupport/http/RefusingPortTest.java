package dev.socialscheduler.testsupport.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class RefusingPortTest {

    @Test
    void connections_are_refused_and_nobody_else_gets_the_port() {
        InetAddress here = InetAddress.getLoopbackAddress();
        try (RefusingPort port = new RefusingPort()) {
            assertThatThrownBy(() -> new Socket(here, port.number()).close()).isInstanceOf(ConnectException.class);
            assertThatThrownBy(() -> new ServerSocket(port.number(), 1, here).close())
                    .isInstanceOf(BindException.class);
        }
    }
}
