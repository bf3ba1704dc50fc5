import type { rules } from './rules';
import type { FindingOf } from './rules/Rule';

export type { Severity } from './Observation';

/**
 * The check's answer about one cell, as data: a union over `rule`, each with the payload of its rule; `message` is its
 * sentence in the language of the settings.
 */
export type Finding = FindingOf<(typeof rules)[number]>;

/** The rules of the check before submitting (SPEC 7), and those about settings and history. */
export type RuleId = Finding['rule'];
