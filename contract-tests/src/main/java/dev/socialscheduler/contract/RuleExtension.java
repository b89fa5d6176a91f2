package dev.socialscheduler.contract;

import dev.socialscheduler.Capability;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.TestAbortedException;

/** Requires a backend to follow a rule, or to reject the call because a capability is missing. Counts the results. */
final class RuleExtension implements BeforeEachCallback, AfterEachCallback, InvocationInterceptor {

    @Override
    public void beforeEach(ExtensionContext context) {
        FixtureSource source = context.getRequiredTestInstances()
                .findInstance(FixtureSource.class)
                .orElseThrow(() -> new IllegalStateException(context.getRequiredTestClass()
                                .getName() + " must implement FixtureSource, or be nested in a class that does."));
        contract(context).open(source.createFixture());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        contract(context).close();
    }

    private static SchedulerContract contract(ExtensionContext context) {
        return (SchedulerContract) context.getRequiredTestInstance();
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        judge(test, method, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        judge(test, method, context);
    }

    private static void judge(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        SchedulerContract contract = contract(context);
        Rule rule = new Rule(method.getExecutable().getDeclaringClass(), method.getExecutable());
        RuleResult verdict = RuleResult.FAILED;
        try {
            verdict = verdict(
                    test,
                    missing(contract, rule.needs(method.getArguments())),
                    contract.fixture().isRaw(),
                    rule.isGuardedOnly());
        } catch (TestAbortedException e) {
            verdict = RuleResult.NOT_OFFERED;
            throw e;
        } finally {
            runs(context)
                    .count(contract.scheduler().backend(), contract.fixture().isRaw(), verdict);
        }
        Assumptions.assumeFalse(verdict == RuleResult.NOT_RAW, "Only the guard guarantees this.");
    }

    private static Runs runs(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(RuleExtension.class))
                .getOrComputeIfAbsent(Runs.class, type -> new Runs(System.out), Runs.class);
    }

    private static Set<Capability> missing(SchedulerContract contract, Set<Capability> needs) {
        EnumSet<Capability> missing = EnumSet.noneOf(Capability.class);
        missing.addAll(needs);
        missing.removeAll(contract.scheduler().capabilities());
        return missing;
    }

    static RuleResult verdict(Invocation<Void> test, Set<Capability> missing, boolean raw, boolean guardedOnly)
            throws Throwable {
        if (raw && (guardedOnly || !missing.isEmpty())) {
            test.skip();
            return RuleResult.NOT_RAW;
        }
        if (missing.isEmpty()) {
            test.proceed();
            return RuleResult.PASSED;
        }
        return refusal(test, missing);
    }

    private static RuleResult refusal(Invocation<Void> test, Set<Capability> missing) throws Throwable {
        try {
            test.proceed();
        } catch (UnsupportedCapabilityException e) {
            CapabilityRefusal.check(e, missing);
            return RuleResult.REFUSED;
        }
        throw new AssertionError("The backend declares no support for " + missing + " but did not reject the call.");
    }
}
