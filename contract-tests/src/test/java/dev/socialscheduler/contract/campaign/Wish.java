package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.NewPost;

/**
 * One post that a program wants. Two wishes may be the same on purpose: then two posts are wanted.
 *
 * @param key what the books call it: channel, mark in its content, and when it goes out
 */
record Wish(String key, NewPost post) {}
