/** Several posts in one request: documents, sizes, and reading the answers. */
@NullMarked
package dev.socialscheduler.backend.graphql.internal.batch;

import org.jspecify.annotations.NullMarked;
