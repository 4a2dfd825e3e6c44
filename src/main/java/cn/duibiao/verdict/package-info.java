/** The five verdicts and the grounds on which each is given: the vocabulary of verdicts.md section 2. */
package cn.duibiao.verdict;
