package dev.stele.chassis.web.client;

import java.net.InetAddress;

/** A range of addresses in CIDR notation, {@code 10.0.0.0/8} or {@code 2001:db8::/32}; one address without a slash. */
public record Network(InetAddress base, int prefix) {

    /** Reads the notation; Spring converts settings by a public method of this name. */
    public static Network valueOf(String text) {
        int slash = text.indexOf('/');
        InetAddress base = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
        int most = base.getAddress().length * Byte.SIZE;
        int prefix = slash < 0 ? most : Integer.parseInt(text.substring(slash + 1));
        if (prefix < 0 || prefix > most) {
            throw new IllegalArgumentException("no network: " + text);
        }
        return new Network(base, prefix);
    }

    String cidr() {
        return base.getHostAddress() + "/" + prefix;
    }

    boolean contains(InetAddress address) {
        byte[] mine = base.getAddress();
        byte[] theirs = address.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((mine[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
