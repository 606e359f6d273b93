package fullcourt.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What one setting means; the generated page and the sentence about a wrong value are made from it. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface Setting {
    /** One sentence without a full stop. */
    String value();

    /** Unit of a plain number, in the plural: {@code hours}. */
    String unit() default "";

    /** What is accepted, when type and constraints do not say it: {@code a bucket name}. */
    String accepts() default "";

    /** A secret's value is never printed. */
    boolean secret() default false;
}
