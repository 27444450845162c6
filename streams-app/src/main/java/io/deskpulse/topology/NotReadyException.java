package io.deskpulse.topology;

/** The pipeline cannot be asked just now, because it is starting, dividing its work anew, or has ended; its message says which. */
public final class NotReadyException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param state the state that the pipeline is in */
    public NotReadyException(PipelineState state) {
        super("the pipeline cannot be asked while it is " + state);
    }
}
