package org.ledgerbench.exchange.results;

import java.math.BigDecimal;

/** Points as they are published: plain decimals without trailing zeros, such as {@code 57.5} and {@code 30}. */
final class Points {

    private Points() {}

    static BigDecimal plain(BigDecimal points) {
        BigDecimal stripped = points.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static String text(BigDecimal points) {
        return plain(points).toPlainString();
    }
}
