package org.ledgerbench.exchange.spreadsheet;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** The course's colours and their tints. A colour only repeats what a word or a number in the cell says. */
enum Palette {
    BLUE(0x006395),
    ORANGE(0xCC5500),
    SKY(0x85BEDC),
    GREY(0x8A8A8A),
    BLUE_TINT(0xE3F0F7),
    GREEN_TINT(0xE4F4EA),
    RED_TINT(0xFBE7E9),
    ORANGE_TINT(0xFCEEE2),
    GREY_TINT(0xEEEEEE),
    WHITE(0xFFFFFF),
    INK(0x1F1F1F);

    private final byte[] rgb;

    Palette(int colour) {
        rgb = new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }

    byte[] rgb() {
        return rgb.clone();
    }

    XSSFColor color() {
        return new XSSFColor(rgb(), null);
    }
}
