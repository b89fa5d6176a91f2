@NullMarked
package dev.socialscheduler.emulator.internal.graphql.budget;

import org.jspecify.annotations.NullMarked;
