package dev.stele.stack.demo.art;

import static dev.stele.stack.demo.art.Canvas.HEIGHT;
import static dev.stele.stack.demo.art.Canvas.WIDTH;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** Mountains and hills: skylines of layered noise, the same for the same seed. */
final class Land {

    private static final int STEP = 4;

    private Land() {}

    /** Sharp mountains: {@code height} above the base line at the most, about {@code peaks} of them. */
    static DoubleUnaryOperator mountains(long seed, double base, double height, double peaks) {
        Noise noise = new Noise(seed);
        return x -> {
            double u = x / WIDTH * peaks;
            return base
                    - height
                            * (0.60 * noise.angular(u)
                                    + 0.24 * noise.angular(u * 2.3 + 7)
                                    + 0.11 * noise.angular(u * 5.1 + 31)
                                    + 0.05 * noise.angular(u * 13 + 3));
        };
    }

    /** Round hills. */
    static DoubleUnaryOperator hills(long seed, double base, double height, double waves) {
        Noise noise = new Noise(seed);
        return x -> base - height * (0.85 * noise.at(x / WIDTH * waves) + 0.15 * noise.at(x / WIDTH * waves * 3.1 + 5));
    }

    /** Everything below a skyline. */
    static Shape below(DoubleUnaryOperator skyline) {
        Path2D path = new Path2D.Double();
        path.moveTo(-STEP, HEIGHT);
        for (int x = -STEP; x <= WIDTH + STEP; x += STEP) path.lineTo(x, skyline.applyAsDouble(x));
        path.lineTo(WIDTH + STEP, HEIGHT);
        path.closePath();
        return path;
    }

    /** Ridges one behind the other, from far to near, each fading into mist at its foot. */
    static void ridges(
            Canvas canvas,
            long seed,
            int count,
            double from,
            double to,
            double height,
            Color far,
            Color near,
            Color mist) {
        for (int i = 0; i < count; i++) {
            double share = count == 1 ? 1 : (double) i / (count - 1);
            double base = from + (to - from) * share;
            Color stone = Canvas.mix(far, near, share);
            canvas.fade(
                    below(mountains(seed + i, base, height * (1 - 0.35 * share), 3.2 + 1.1 * i)),
                    stone,
                    Canvas.mix(stone, mist, 0.75 * (1 - share * 0.6)));
        }
    }

    /** A polygon whose edges are broken like rock. */
    static Shape rock(long seed, double roughness, double... xy) {
        Random random = new Random(seed);
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            crack(path, random, roughness, xy[i - 2], xy[i - 1], xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static void crack(
            Path2D path, Random random, double roughness, double x, double y, double toX, double toY) {
        double length = Math.hypot(toX - x, toY - y);
        if (length < 14) {
            path.lineTo(toX, toY);
            return;
        }
        double bend = (random.nextDouble() - 0.5) * roughness * length;
        double middleX = (x + toX) / 2 + bend * (toY - y) / length;
        double middleY = (y + toY) / 2 - bend * (toX - x) / length;
        crack(path, random, roughness, x, y, middleX, middleY);
        crack(path, random, roughness, middleX, middleY, toX, toY);
    }

    static void stars(Canvas canvas, long seed, int count, double lowest) {
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            double size = 0.8 + 1.5 * random.nextDouble() * random.nextDouble();
            canvas.fill(
                    Canvas.disc(random.nextDouble() * WIDTH, Math.pow(random.nextDouble(), 1.3) * lowest, size),
                    Canvas.sheer(0xfff8e7, 0.35 + 0.6 * random.nextDouble()));
        }
    }
}
