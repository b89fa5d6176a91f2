@NullMarked
package dev.socialscheduler.emulator.internal.graphql.validation;

import org.jspecify.annotations.NullMarked;
