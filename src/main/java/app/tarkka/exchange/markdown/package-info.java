/**
 * Markdown in and out: CommonMark with GitHub's tables and task lists, front matter, and the
 * admonitions of MkDocs and GitHub. {@link app.tarkka.exchange.markdown.MarkdownImporter} reads,
 * {@link app.tarkka.exchange.markdown.MarkdownWriter} writes; one class here knows one rule, and
 * what no rule understands stays in the text.
 */
@NullMarked
package app.tarkka.exchange.markdown;

import org.jspecify.annotations.NullMarked;
