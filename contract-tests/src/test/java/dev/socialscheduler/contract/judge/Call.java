package dev.socialscheduler.contract.judge;

import dev.socialscheduler.NewPost;

/**
 * A call that wanted one post.
 *
 * @param mark what is in the content of this post and of no other, but of those that are wanted equal
 */
public record Call(NewPost asked, String mark, Claim claim) {}
