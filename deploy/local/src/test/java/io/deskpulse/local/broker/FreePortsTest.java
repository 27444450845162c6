package io.deskpulse.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A port that was chosen must still be free when a server comes to listen on it. */
class FreePortsTest {

    private static final Path RANGE = Path.of("/proc/sys/net/ipv4/ip_local_port_range");

    @Test
    void shouldChooseDifferentPortsOnWhichNobodyListens() throws IOException {
        List<Integer> ports = FreePorts.some(50);

        assertThat(ports).hasSize(50).doesNotHaveDuplicates();
        for (int port : ports) {
            try (ServerSocket socket = FreePorts.open(port)) {
                assertThat(socket.getLocalPort()).isEqualTo(port);
            }
        }
    }

    @Test
    void shouldChooseNoneThatAConnectionMayBeGiven() throws IOException {
        Assumptions.assumeTrue(Files.exists(RANGE), "only Linux tells which ports it gives to connections");
        try (Scanner range = new Scanner(RANGE, StandardCharsets.US_ASCII)) {
            int firstOfConnections = range.nextInt();

            assertThat(FreePorts.some(50)).allMatch(port -> port < firstOfConnections);
        }
    }
}
