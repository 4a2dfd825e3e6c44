/**
 * The auditor's book: one HTML file with the plan's text and, beside each phrase, the target made of it.
 *
 * <p>{@link cn.duibiao.book.MarkedText} cuts the text where quotes begin and end; {@link cn.duibiao.book.Boundaries} puts
 * {@link cn.duibiao.book.Questions} to the compiled rules, so that the tables of the book are what the rules answer and
 * not what somebody thinks they would; {@link cn.duibiao.book.Book} writes the pages through {@link
 * cn.duibiao.book.Html}, in which text can never become markup. Nothing here reads a clock: the same inputs give the same
 * bytes.
 */
package cn.duibiao.book;
