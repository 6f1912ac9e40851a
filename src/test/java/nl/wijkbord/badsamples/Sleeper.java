package nl.wijkbord.badsamples;

public class Sleeper {

    void waitForIt() throws InterruptedException {
        Thread.sleep(1_000);
    }
}
