@NullMarked
package dev.socialscheduler.emulator.graphql.validation;

import org.jspecify.annotations.NullMarked;
