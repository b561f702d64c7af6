package dev.stele.stack.demo.art;

import static dev.stele.stack.demo.art.Canvas.HEIGHT;
import static dev.stele.stack.demo.art.Canvas.WIDTH;
import static dev.stele.stack.demo.art.Canvas.box;
import static dev.stele.stack.demo.art.Canvas.color;
import static dev.stele.stack.demo.art.Canvas.polygon;
import static dev.stele.stack.demo.art.Canvas.sheer;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Random;

/** The stele of Sangrez. */
final class Stele {

    private static final Color CUT = sheer(0x2d2733, 0.62);
    private static final Color LIT = sheer(0xfff2dc, 0.45);

    private Stele() {}

    static void stele(Canvas c) {
        c.sky(color(0x3b4a7d), color(0xd98c7a), color(0xffd79a), 700);
        c.glow(430, 640, 640, sheer(0xfff0c4, 0.95));
        c.fill(Canvas.disc(430, 620, 66), color(0xfff5da));
        Land.ridges(c, 402, 3, 720, 800, 210, color(0xb58593), color(0x63507a), color(0xf6bd90));
        c.fade(Land.below(x -> 850 + Math.pow((x - 930) / 900, 2) * 150), color(0x4c4560), color(0x241f33));
        c.fill(polygon(860, 880, 1160, 880, 1600, 985, 1600, 1000, 1180, 1000), sheer(0x0e0b18, 0.35));
        Path2D stone = new Path2D.Double();
        stone.moveTo(800, 890);
        stone.lineTo(826, 250);
        stone.curveTo(840, 130, 1120, 130, 1134, 250);
        stone.lineTo(1160, 890);
        stone.closePath();
        c.sweep(stone, color(0xd8b79c), color(0x6d6076));
        Shape side = polygon(1134, 250, 1160, 890, 1196, 878, 1166, 262);
        c.fade(side, color(0x534a60), color(0x3b344a));
        star(c, 980, 270, 62, CUT, 7);
        star(c, 977, 267, 62, LIT, 2.5);
        Random random = new Random(6);
        for (int column = 0; column < 3; column++) {
            for (int row = 0; row < 13; row++) script(c, random, 858 + column * 86.0, 386 + row * 34.0, 66, 1);
        }
        for (int i = 1; i < 3; i++) {
            c.line(
                    polygon(850 + i * 86.0 - 6, 372, 850 + i * 86.0 - 6, 812, 850 + i * 86.0 - 6, 372),
                    sheer(0x2d2733, 0.4),
                    3);
        }
        c.fade(polygon(770, 884, 1204, 884, 1230, 930, 744, 930), color(0x7d6d78), color(0x4c4457));
        grass(c);
    }

    static void detail(Canvas c) {
        c.sweep(box(0, 0, WIDTH, HEIGHT), color(0xd9d3c8), color(0x8f8a8c));
        Random random = new Random(31);
        for (int i = 0; i < 1500; i++) {
            double size = 1 + random.nextDouble() * 4;
            c.fill(
                    Canvas.disc(random.nextInt(WIDTH), random.nextInt(HEIGHT), size),
                    sheer(random.nextBoolean() ? 0xffffff : 0x4b4750, 0.10));
        }
        c.line(
                Land.rock(4, 0.3, -20, 730, 420, 800, 900, 770, 1260, 850, 1640, 820, 1640, 1100, -20, 1100),
                sheer(0x4b4750, 0.35),
                3);
        star(c, 806, 246, 160, LIT, 16);
        star(c, 800, 240, 160, CUT, 14);
        star(c, 800, 240, 96, CUT, 7);
        for (int column = 0; column < 3; column++) {
            for (int row = 0; row < 5; row++) {
                script(c, new Random(90 + column * 9 + row), 130 + column * 470.0, 520 + row * 92.0, 390, 2.6);
            }
        }
        for (int i = 1; i < 3; i++) {
            double x = 85 + i * 470.0;
            c.line(polygon(x + 4, 476, x + 4, 960, x + 4, 476), LIT, 7);
            c.line(polygon(x, 476, x, 960, x, 476), CUT, 7);
        }
    }

    /** Invented signs that read as three hands; they spell nothing. */
    private static void script(Canvas c, Random random, double x, double y, double width, double size) {
        double at = x;
        while (at < x + width - 10 * size) {
            double w = (5 + random.nextInt(7)) * size;
            double h = (9 + random.nextInt(6)) * size;
            Shape sign = switch (random.nextInt(4)) {
                case 0 -> polygon(at, y, at, y - h, at + w, y - h, at, y - h, at, y);
                case 1 -> polygon(at, y, at + w, y - h, at + w, y, at + w, y - h, at, y);
                case 2 -> Canvas.disc(at + w / 2, y - h / 2, w / 2.2);
                default -> polygon(at, y - h / 2, at + w, y - h / 2, at + w / 2, y - h, at + w / 2, y);
            };
            Shape light =
                    AffineTransform.getTranslateInstance(1.3 * size, 1.3 * size).createTransformedShape(sign);
            c.line(light, LIT, 1.6 * size);
            c.line(sign, CUT, 2 * size);
            at += w + (random.nextInt(5) == 0 ? 10 : 4) * size;
        }
    }

    /** Two squares, one turned by an eighth. */
    private static void star(Canvas c, double x, double y, double radius, Color ink, double width) {
        for (int turn = 0; turn < 2; turn++) {
            double[] xy = new double[8];
            for (int i = 0; i < 4; i++) {
                double angle = Math.PI / 2 * i + Math.PI / 4 * turn;
                xy[2 * i] = x + Math.cos(angle) * radius;
                xy[2 * i + 1] = y + Math.sin(angle) * radius;
            }
            c.line(polygon(xy), ink, width);
        }
    }

    private static void grass(Canvas c) {
        Random random = new Random(12);
        for (int i = 0; i < 240; i++) {
            double x = random.nextInt(WIDTH);
            double y = 900 + random.nextInt(110);
            double h = 16 + random.nextInt(30);
            c.line(
                    polygon(x, y, x + random.nextInt(14) - 7, y - h, x, y),
                    color(random.nextBoolean() ? 0x1b1729 : 0x352e47),
                    2.4);
        }
    }
}
