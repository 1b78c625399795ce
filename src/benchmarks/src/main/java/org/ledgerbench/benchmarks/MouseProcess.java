package org.ledgerbench.benchmarks;

import java.awt.Point;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A mouse moved by a process of its own, as a hand's is moved by the window system's. A robot within the measured process reads
 * the events itself that its toolkit is waiting for, and the toolkit then sleeps on them for up to a tenth of a second.
 */
public final class MouseProcess implements AutoCloseable {

    private static final String PRESS = "press";
    private static final String RELEASE = "release";

    private final Process process;
    private final PrintStream commands;

    private MouseProcess(Process process) {
        this.process = process;
        this.commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.US_ASCII);
    }

    /** Starts the process and waits until it can move the mouse. @throws IOException if it cannot */
    static MouseProcess start() throws IOException {
        Process process = new ProcessBuilder(HeapBenchmark.Child.command(List.of(MouseProcess.class.getName())))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader answers =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        if (answers.readLine() == null) {
            throw new IOException(
                    "The process that moves the mouse ended before it moved it; its reason stands above.");
        }
        return new MouseProcess(process);
    }

    void move(int x, int y) {
        commands.println(x + " " + y);
    }

    void press() {
        commands.println(PRESS);
    }

    void release() {
        commands.println(RELEASE);
    }

    @Override
    public void close() {
        commands.close();
        process.destroy();
    }

    /** The process: does what each line of its input says, until there is none. @param arguments none */
    public static void main(String[] arguments) throws Exception {
        Robot robot = new Robot();
        Point start = java.awt.MouseInfo.getPointerInfo().getLocation();
        robot.mouseMove(start.x, start.y);
        System.out.println("ready");
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            switch (line) {
                case PRESS -> robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
                case RELEASE -> robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
                default -> {
                    int space = line.indexOf(' ');
                    robot.mouseMove(
                            Integer.parseInt(line.substring(0, space)), Integer.parseInt(line.substring(space + 1)));
                }
            }
        }
    }
}
