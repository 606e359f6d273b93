package fullcourt.platform.failure;

/** An exception after which nothing was written, and which comes again until rows, a query or a declaration are corrected. Its message says which. */
public interface Refused {}
