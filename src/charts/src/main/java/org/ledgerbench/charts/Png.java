package org.ledgerbench.charts;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws into a PNG file in memory. */
final class Png {

    private static final int ALPHA_SHIFT = 24;
    private static final int OPAQUE = 0xFF;

    private Png() {}

    static byte[] draw(ImageSize size, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(size.pixelWidth(), size.pixelHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(size.scale(), size.scale());
            drawing.accept(graphics);
        } finally {
            graphics.dispose();
        }
        return encode(isOpaque(image) ? withoutAlpha(image) : image);
    }

    /** Whether no pixel lets anything through, as in every figure that fills its background. */
    private static boolean isOpaque(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int pixel : pixels) {
            if (pixel >>> ALPHA_SHIFT != OPAQUE) {
                return false;
            }
        }
        return true;
    }

    /** The same picture in three channels: smaller, and a PDF can take its bytes as they are. */
    private static BufferedImage withoutAlpha(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        opaque.getRaster().setDataElements(0, 0, image.getWidth(), image.getHeight(), pixels);
        return opaque;
    }

    private static byte[] encode(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // The stream is named because ImageIO would otherwise put a cache file on the disk.
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory refuses to be written to", impossible);
        }
        return bytes.toByteArray();
    }
}
