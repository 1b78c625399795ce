package org.ledgerbench.charts;

/** Text that may stand in an XML document: what XML 1.0 forbids (section 2.2) becomes a replacement character. */
final class XmlText {

    private XmlText() {}

    static String of(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(point -> allowed.appendCodePoint(isAllowed(point) ? point : 0xFFFD));
        return allowed.toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
