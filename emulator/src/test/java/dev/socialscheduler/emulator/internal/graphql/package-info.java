@NullMarked
package dev.socialscheduler.emulator.internal.graphql;

import org.jspecify.annotations.NullMarked;
