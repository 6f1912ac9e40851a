package nl.wijkbord.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as it says something: whoever has IPv6 has more addresses than we can count. */
final class NetworkAddress {

    private static final int NETWORK_BYTES = 8;

    private NetworkAddress() {}

    static String of(String remote) {
        try {
            return InetAddress.ofLiteral(remote) instanceof Inet6Address it ? network(it) : remote;
        } catch (IllegalArgumentException _) {
            return "unknown";
        }
    }

    private static String network(Inet6Address address) {
        return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES));
    }
}
