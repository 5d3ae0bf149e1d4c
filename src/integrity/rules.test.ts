import { expect, it } from 'vitest';
import * as completeness from './completeness.ts';
import type { Rule } from './content.ts';
import * as dates from './dates.ts';
import * as diagrams from './diagrams.ts';
import * as disputes from './disputes.ts';
import * as figures from './figures.ts';
import * as geography from './geography.ts';
import * as membership from './membership.ts';
import * as offices from './offices.ts';
import * as pages from './pages.ts';
import * as quotations from './quotations.ts';
import { RULES } from './rules.ts';
import * as sources from './sources.ts';
import { makeContent } from './testing/content-builder.ts';
import * as words from './words.ts';

/** What the files of rules export beside rules. */
const HELPERS = ['isLater', 'isInCountry', 'countWords', 'undatedWord', 'UNDATED_WORDS'];

const files = {
	completeness,
	dates,
	diagrams,
	disputes,
	figures,
	geography,
	membership,
	offices,
	pages,
	quotations,
	sources,
	words,
};

it.each(Object.entries(files))('runs every rule of %s.ts', (_name, module) => {
	const rules = Object.entries(module).filter(([name]) => !HELPERS.includes(name));
	expect(rules.length).toBeGreaterThan(0);
	for (const [name, rule] of rules) expect(RULES, name).toContain(rule as Rule);
});

it('runs no rule twice', () => {
	expect(new Set(RULES).size).toBe(RULES.length);
});

it('finds nothing in a sound row and page', () => {
	const content = makeContent(
		{
			sources: [{}],
			perspectives: [{}],
			topics: [{}],
			facts: [{}],
			events: [{ id: 'founding', date: '1994-04-20' }],
			states: [{ status: 'member' }],
			membership: [
				{ id: 'party', openedBy: 'founding' },
				{ id: 'member', kind: 'csto-member', openedBy: 'founding' },
			],
		},
		{ pages: [{ body: 'Text <Cite s="tass" />.' }], sidebarRoutes: ['/'] },
	);
	const findings = RULES.flatMap((rule) => rule(content));
	expect(findings.filter(({ rule }) => rule !== 'empty-table')).toEqual([]);
});
