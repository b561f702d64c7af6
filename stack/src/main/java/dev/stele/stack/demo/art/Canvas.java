package dev.stele.stack.demo.art;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** A sheet of {@value #WIDTH} by {@value #HEIGHT} pixels with the few strokes that the scenes are made of. */
final class Canvas {

    static final int WIDTH = 1600;
    static final int HEIGHT = 1000;
    private static final int GRAIN = 5;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D graphics = image.createGraphics();

    Canvas() {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** {@code 0xRRGGBB}. */
    static Color color(int rgb) {
        return new Color(rgb);
    }

    /** The colour let through by the given part, 0 to 1. */
    static Color sheer(int rgb, double opacity) {
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, (int) Math.round(opacity * 255));
    }

    static Color mix(Color one, Color other, double share) {
        return new Color(
                between(one.getRed(), other.getRed(), share),
                between(one.getGreen(), other.getGreen(), share),
                between(one.getBlue(), other.getBlue(), share));
    }

    private static int between(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    static Shape polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) path.lineTo(xy[i], xy[i + 1]);
        path.closePath();
        return path;
    }

    static Shape box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    static Shape disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    void fill(Shape shape, Color color) {
        graphics.setPaint(color);
        graphics.fill(shape);
    }

    /** Fills from the top of the shape to its bottom. */
    void fade(Shape shape, Color top, Color bottom) {
        Rectangle2D b = shape.getBounds2D();
        graphics.setPaint(new GradientPaint(
                0, (float) b.getMinY(), top, 0, (float) Math.max(b.getMaxY(), b.getMinY() + 1), bottom));
        graphics.fill(shape);
    }

    /** Fills from the left of the shape to its right. */
    void sweep(Shape shape, Color left, Color right) {
        Rectangle2D b = shape.getBounds2D();
        graphics.setPaint(new GradientPaint(
                (float) b.getMinX(), 0, left, (float) Math.max(b.getMaxX(), b.getMinX() + 1), 0, right));
        graphics.fill(shape);
    }

    void line(Shape shape, Color color, double width) {
        graphics.setPaint(color);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    void sky(Color top, Color middle, Color horizon, double horizonY) {
        fade(box(0, 0, WIDTH, horizonY / 2 + 1), top, middle);
        fade(box(0, horizonY / 2, WIDTH, horizonY / 2 + 1), middle, horizon);
        fill(box(0, horizonY, WIDTH, HEIGHT - horizonY), horizon);
    }

    /** Soft light that is gone at the given radius. */
    void glow(double x, double y, double radius, Color light) {
        graphics.setPaint(new RadialGradientPaint(
                (float) x, (float) y, (float) radius, new float[] {0, 0.25f, 0.55f, 1}, new Color[] {
                    light, thinner(light, 0.55), thinner(light, 0.18), thinner(light, 0)
                }));
        graphics.fill(disc(x, y, radius));
    }

    private static Color thinner(Color light, double part) {
        return new Color(light.getRed(), light.getGreen(), light.getBlue(), (int) Math.round(light.getAlpha() * part));
    }

    void within(Shape clip, Runnable strokes) {
        Shape before = graphics.getClip();
        graphics.clip(clip);
        strokes.run();
        graphics.setClip(before);
    }

    /** The finished sheet with a little paper grain, which also keeps gradients from showing steps. */
    BufferedImage finish(RandomGenerator random) {
        graphics.dispose();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int noise = random.nextInt(2 * GRAIN + 1) - GRAIN;
                int rgb = image.getRGB(x, y);
                image.setRGB(x, y, shift(rgb >> 16, noise) << 16 | shift(rgb >> 8, noise) << 8 | shift(rgb, noise));
            }
        }
        return image;
    }

    private static int shift(int channel, int noise) {
        return Math.clamp((channel & 255) + noise, 0, 255);
    }
}
