package org.ledgerbench.charts;

/**
 * How large a picture is.
 *
 * @param width in points of the drawing; text is 11 to 14 points high
 * @param height in points of the drawing
 * @param scale pixels a point, such as 2 for a screen of high density; SVG has no pixels and ignores it
 */
public record ImageSize(int width, int height, double scale) {

    private static final int MOST_PIXELS = 64_000_000;

    public ImageSize {
        if (width < 1 || height < 1 || !(scale > 0) || (double) width * height * scale * scale > MOST_PIXELS) {
            throw new IllegalArgumentException("A picture cannot be " + width + " x " + height + " at scale " + scale
                    + "; it needs at least one and at most " + MOST_PIXELS + " pixels");
        }
    }

    /** A picture with a pixel a point. */
    public static ImageSize of(int width, int height) {
        return new ImageSize(width, height, 1);
    }

    int pixelWidth() {
        return Math.max(1, (int) Math.round(width * scale));
    }

    int pixelHeight() {
        return Math.max(1, (int) Math.round(height * scale));
    }
}
