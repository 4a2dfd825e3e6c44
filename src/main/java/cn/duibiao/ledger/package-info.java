/**
 * Accounts for every numeral of a plan's text: {@link cn.duibiao.ledger.NumeralScanner} finds them without knowing the
 * plan, {@link cn.duibiao.ledger.Ledger} says of each where it went (a requirement, a date, a denominator, a name, a
 * clause's number) or by whose reason it is left out. What neither the targets nor a person account for is left
 * unaccounted: the ledger rather asks once too often than is silent. The format of a person's entries: docs/ledger.md.
 */
package cn.duibiao.ledger;
