/** Several posts in one request: documents, sizes, and reading the responses. */
@NullMarked
package dev.socialscheduler.backend.graphql.internal.batch;

import org.jspecify.annotations.NullMarked;
