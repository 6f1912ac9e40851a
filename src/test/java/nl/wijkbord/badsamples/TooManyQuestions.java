package nl.wijkbord.badsamples;

public class TooManyQuestions {

    int ask(int one, int two, int three, int four, int five, int six) {
        return one + two + three + four + five + six;
    }
}
