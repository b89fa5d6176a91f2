/** A local server that imitates Buffer's GraphQL API, the Maton gateway and Buffer's REST API v1. Start here. */
@NullMarked
package dev.socialscheduler.emulator;

import org.jspecify.annotations.NullMarked;
