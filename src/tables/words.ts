/** Verdicts on claims, as readers see them. */
export const VERDICT_WORDS = {
	holds: 'Holds',
	imprecise: 'Imprecise',
	wrong: 'Wrong',
	'not-settled': 'Not settled',
} as const;

/** Relations to the CSTO, as readers see them. */
export const STATE_STATUS = {
	member: 'member',
	'member-frozen': 'member, participation frozen',
	former: 'former member',
	'pa-observer': 'observer of the Parliamentary Assembly',
	'non-member': 'not a member',
} as const;

/** Kinds of spell, as readers see them. */
export const SPELL_WORDS = {
	'treaty-party': 'party to the Treaty',
	'csto-member': 'member of the CSTO',
	'participation-frozen': 'participation frozen',
	'participation-suspended': 'participation suspended',
	'pa-observer': 'observer of the Parliamentary Assembly',
} as const;
