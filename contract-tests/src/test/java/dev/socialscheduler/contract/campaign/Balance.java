package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.error.DuplicatePostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Wanted against existing.
 *
 * @param created wishes whose client believes that the post exists
 * @param refused wishes whose client believes that it does not
 * @param lost posts that are wanted, could be had, and do not exist
 * @param silent posts too many of which nobody was told
 * @param told posts too many of which a warning told
 * @param wrong wishes whose client believes something else than is so
 * @param complaints what is wrong, by key
 */
record Balance(int created, int refused, int lost, int silent, int told, int wrong, List<String> complaints) {

    /**
     * Draws up the balance.
     *
     * @param isNaive whether what the client gave up is missed; else it was told the truth, that there is no post
     * @param isOnce whether the service takes the same post once only
     */
    static Balance of(
            List<Wish> wishes, Told[] told, Map<String, List<String>> existing, boolean isNaive, boolean isOnce) {
        Map<String, Account> accounts = new TreeMap<>();
        for (int i = 0; i < told.length; i++) {
            accounts.computeIfAbsent(wishes.get(i).key(), key -> new Account()).add(told[i]);
        }
        existing.forEach((key, ids) -> accounts.computeIfAbsent(key, none -> new Account()).exists = ids.size());
        Balance sum = new Balance(0, 0, 0, 0, 0, 0, new ArrayList<>());
        for (Map.Entry<String, Account> entry : accounts.entrySet()) {
            sum = sum.plus(entry.getValue().balance(entry.getKey(), isNaive, isOnce));
        }
        return sum;
    }

    private Balance plus(Balance other) {
        complaints.addAll(other.complaints);
        return new Balance(
                created + other.created,
                refused + other.refused,
                lost + other.lost,
                silent + other.silent,
                told + other.told,
                wrong + other.wrong,
                complaints);
    }

    /** What there is to say of one key. Not thread-safe. */
    private static final class Account {

        private int created;
        private int refused;
        private int repeated;
        private int surplus;
        private int exists;
        private String reason = "";

        void add(Told told) {
            if (told instanceof Told.Created made) {
                created++;
                surplus += made.surplus();
            } else if (told instanceof Told.Refused no) {
                refused++;
                reason = ", " + no.reason().getMessage();
                repeated += no.reason() instanceof DuplicatePostException ? 1 : 0;
            } else {
                throw new IllegalStateException("not settled");
            }
        }

        Balance balance(String key, boolean isNaive, boolean isOnce) {
            int wanted = created + refused;
            int due = isOnce ? Math.min(1, wanted) : wanted;
            if (!isNaive) {
                due = wanted - (isOnce ? repeated : 0);
            }
            int tooMany = Math.max(0, exists - due);
            int told = Math.min(tooMany, surplus);
            int lost = Math.max(0, due - exists);
            int wrong = Math.max(0, Math.abs(exists - created) - told);
            String what = key + ": created " + created + ", refused " + refused + ", told surplus " + surplus
                    + ", existing " + exists + reason;
            // Only what has a time of its own is deleted without asking; of anything else it is enough to tell.
            boolean mayStay = told == tooMany && !key.endsWith(" customScheduled");
            boolean isFine = (tooMany == 0 || mayStay) && lost == 0 && wrong == 0;
            return new Balance(created, refused, lost, tooMany - told, told, wrong, isFine ? List.of() : List.of(what));
        }
    }
}
