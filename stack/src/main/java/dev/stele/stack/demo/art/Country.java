package dev.stele.stack.demo.art;

import static dev.stele.stack.demo.art.Canvas.HEIGHT;
import static dev.stele.stack.demo.art.Canvas.WIDTH;
import static dev.stele.stack.demo.art.Canvas.color;
import static dev.stele.stack.demo.art.Canvas.disc;
import static dev.stele.stack.demo.art.Canvas.sheer;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** Fields and orchards. */
final class Country {

    private Country() {}

    static void terraces(Canvas c) {
        c.sky(color(0x8fc4dc), color(0xc9e3e4), color(0xf8f0d6), 460);
        c.glow(330, 300, 480, sheer(0xfff6da, 0.8));
        Land.ridges(c, 210, 3, 470, 560, 240, color(0xa9c3d3), color(0x7f9fae), color(0xf0ead2));
        for (int i = 0; i < 9; i++) terrace(c, i);
        Path2D river = new Path2D.Double();
        river.moveTo(960, 520);
        river.curveTo(1120, 580, 560, 640, 760, 720);
        river.curveTo(1010, 810, 1130, 840, 700, 1000);
        river.lineTo(1180, 1000);
        river.curveTo(1420, 840, 1080, 780, 860, 710);
        river.curveTo(720, 640, 1190, 590, 980, 520);
        river.closePath();
        c.line(river, color(0xe9d9ac), 16);
        c.fade(river, color(0xdff1f2), color(0x4f9cb5));
        c.within(river, () -> {
            Random random = new Random(2);
            for (int i = 0; i < 50; i++) {
                double y = 560 + random.nextInt(430);
                double w = (y - 500) * 0.16;
                c.fill(new Ellipse2D.Double(600 + random.nextInt(640), y, w, 3), sheer(0xffffff, 0.55));
            }
        });
        Random random = new Random(77);
        for (int i = 0; i < 26; i++) {
            double y = 640 + random.nextInt(320);
            double x = random.nextBoolean() ? random.nextInt(560) : 1220 + random.nextInt(380);
            poplar(c, x, y, (y - 420) / 420);
        }
    }

    private static void terrace(Canvas c, int i) {
        int[] greens = {0xa9bf7d, 0x94b36c, 0xb7c173, 0x86aa63, 0xa3b968, 0x7aa05a, 0xc2c271, 0x6f9853, 0x5f8a4b};
        double base = 560 + i * 50.0;
        DoubleUnaryOperator edge =
                x -> base - 70 * Math.pow(Math.abs(x - 900) / 900, 1.5) + 12 * Math.sin(x / 170 + i * 1.7);
        c.fade(Land.below(edge), Canvas.mix(color(greens[i]), color(0xffffff), 0.15), color(greens[i]));
        c.line(Land.below(edge), sheer(0x4d6b38, 0.35), 4);
        for (int k = 1; k < 4; k++) {
            double down = k * 11.0;
            c.line(Land.below(x -> edge.applyAsDouble(x) + down), sheer(0xffffff, 0.10), 2);
        }
    }

    private static void poplar(Canvas c, double x, double y, double size) {
        c.fill(new Ellipse2D.Double(x - 6 * size, y - 6 * size, 90 * size, 14 * size), sheer(0x2f4a2c, 0.25));
        c.fade(
                new Ellipse2D.Double(x - 17 * size, y - 150 * size, 34 * size, 152 * size),
                color(0x6f9a5b),
                color(0x35603f));
    }

    static void orchard(Canvas c) {
        c.sky(color(0x7db8dd), color(0xbfe0ec), color(0xf4f4e6), 520);
        c.fade(Land.below(Land.mountains(301, 560, 380, 4.4)), color(0xffffff), color(0xa8c3d6));
        c.fade(Land.below(Land.mountains(305, 600, 170, 7)), color(0x9fb9c6), color(0xc7d8d2));
        c.fade(Land.below(Land.hills(310, 650, 130, 2.2)), color(0xb5cd8d), color(0x9cbd76));
        Random random = new Random(19);
        for (int row = 0; row < 5; row++) {
            double y = 610 + row * 86.0;
            double size = 0.42 + row * 0.2;
            DoubleUnaryOperator slope = Land.hills(320 + row, y + 12, 26, 2);
            c.fade(Land.below(slope), color(row % 2 == 0 ? 0x9cc074 : 0x8db566), color(0x6d9b4e));
            double gap = 330 * size;
            for (double x = -60 + (row % 2) * gap / 2; x < WIDTH + 100; x += gap) {
                blossom(c, random, x + random.nextInt(20), slope.applyAsDouble(x) + 34 * size, size);
            }
        }
        for (int i = 0; i < 260; i++) {
            double y = 720 + random.nextInt(HEIGHT - 720);
            c.fill(new Ellipse2D.Double(random.nextInt(WIDTH), y, 7, 4), sheer(0xffe3ea, 0.8));
        }
    }

    private static void blossom(Canvas c, Random random, double x, double foot, double size) {
        c.fill(new Ellipse2D.Double(x - 80 * size, foot - 12 * size, 180 * size, 26 * size), sheer(0x2f5a2c, 0.25));
        Path2D trunk = new Path2D.Double();
        trunk.moveTo(x - 13 * size, foot);
        trunk.curveTo(
                x - 4 * size, foot - 70 * size, x - 40 * size, foot - 90 * size, x - 60 * size, foot - 150 * size);
        trunk.lineTo(x, foot - 96 * size);
        trunk.lineTo(x + 58 * size, foot - 156 * size);
        trunk.curveTo(x + 30 * size, foot - 90 * size, x + 8 * size, foot - 70 * size, x + 14 * size, foot);
        trunk.closePath();
        c.fill(trunk, color(0x6a4a3d));
        int[] pinks = {0xe89ab0, 0xf2b3c3, 0xf8cdd7, 0xfde4ea};
        for (int i = 0; i < 34; i++) {
            double angle = random.nextDouble() * 2 * Math.PI;
            double far = Math.sqrt(random.nextDouble()) * (1 - i / 70.0);
            double cx = x + Math.cos(angle) * far * 104 * size - i * 0.5 * size;
            double cy = foot - 172 * size + Math.sin(angle) * far * 70 * size - i * 0.9 * size;
            c.fill(disc(cx, cy, (20 + random.nextInt(16)) * size), color(pinks[Math.min(3, i / 9)]));
        }
    }
}
