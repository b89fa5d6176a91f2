/**
 * What only one network has: one record a network, with the provider's fields. Nothing is checked here against what a
 * network demands; a null component is not sent.
 */
@NullMarked
package dev.socialscheduler.metadata;

import org.jspecify.annotations.NullMarked;
