package nl.wijkbord.organisation;

/** Lets a test of another module see a new day dawn. */
public record Days(Runnable dawn) {

    public void pass() {
        dawn.run();
    }
}
