package fullcourt.platform.testing;

/** Stands between the platform and its adapters, sees every call, and may throw instead of it or after it. */
public interface Fault {
    Fault NONE = new Fault() {};

    /** @param call what is about to happen: {@code state.replace publish-states/test_raw.scores/2024-25.json} */
    default void before(String call) {}

    /** The call has had its effect; its answer is not yet there. */
    default void after(String call) {}
}
