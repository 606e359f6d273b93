package fullcourt.platform.pipeline;

/** Something that a running suite looks at every minute, whether or not anything was heard of it. */
public interface Lookout {
    void look();
}
