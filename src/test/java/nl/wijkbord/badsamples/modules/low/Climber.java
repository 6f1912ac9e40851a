package nl.wijkbord.badsamples.modules.low;

import nl.wijkbord.badsamples.modules.high.Roof;

class Climber {

    String reach(Roof roof) {
        return roof.toString();
    }
}
