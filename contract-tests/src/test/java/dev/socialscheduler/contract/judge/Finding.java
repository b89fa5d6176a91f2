package dev.socialscheduler.contract.judge;

/** A verdict and what it rests on. */
public record Finding(Verdict verdict, String evidence) {

    static Finding of(Verdict verdict, String evidence) {
        return new Finding(verdict, evidence);
    }

    @Override
    public String toString() {
        return verdict + ": " + evidence;
    }
}
