package dev.socialscheduler.emulator.internal.maton;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.faults.Fault.Kind;
import dev.socialscheduler.emulator.internal.http.Answer;
import dev.socialscheduler.emulator.internal.http.Call;
import dev.socialscheduler.emulator.internal.http.Face;
import dev.socialscheduler.emulator.internal.http.Request;
import dev.socialscheduler.emulator.maton.MatonQuirks;
import dev.socialscheduler.emulator.world.MatonAccount;
import java.util.List;
import java.util.Optional;

/**
 * The control API of the gateway at {@code /connections}. It checks a request in this order: path and method, key,
 * limit, content. Thread-safe.
 */
final class ControlFace implements Face {
    private final ControlEndpoints endpoints;
    private final Admission admission;
    private final MatonErrorFormat failures;

    ControlFace(ControlEndpoints endpoints, Admission admission, MatonQuirks quirks) {
        this.endpoints = endpoints;
        this.admission = admission;
        this.failures = new MatonErrorFormat(quirks);
    }

    @Override
    public boolean serves(String method, String path) {
        return path.equals(ControlCall.ROOT) || path.startsWith(ControlCall.ROOT + "/");
    }

    @Override
    public boolean canFail(Request request) {
        return true;
    }

    @Override
    public Call describe(Request request) {
        List<String> titles =
                ControlCall.of(request).map(call -> call.title).stream().toList();
        return new Call(null, titles, MissingNode.getInstance());
    }

    @Override
    public Answer answer(Request request, Optional<Fault> fault) {
        try {
            ControlCall call =
                    ControlCall.of(request).orElseThrow(() -> MatonException.notAllowed(ControlCall.methods(request)));
            // it supports two faults inside a service: a 429, and a failure with nothing applied
            boolean fails =
                    fault.filter(given -> given.kind() == Kind.DATA_NULL).isPresent();
            MatonAccount owner = admission.admit(request, fault.isPresent() && !fails);
            return fails ? serverError(500) : endpoints.answer(call, owner, request);
        } catch (MatonException failure) {
            return failures.answer(failure);
        }
    }

    @Override
    public Answer serverError(int status) {
        return failures.answer(MatonException.of(status, "Internal server error"));
    }
}
