/** The architecture rules that every module keeps, with what differs between modules as data. */
@NullMarked
package dev.socialscheduler.testsupport.architecture;

import org.jspecify.annotations.NullMarked;
