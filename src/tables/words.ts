/** How much of an article’s own wording was read, as readers see it. */
export const EXTENT_WORDS = {
	full: 'read in full',
	part: 'read in part',
	secondary: 'known from secondary texts',
	no: 'not read',
} as const;

/** Verdicts on claims, as readers see them. */
export const VERDICT_WORDS = {
	holds: 'Holds',
	imprecise: 'Imprecise',
	wrong: 'Wrong',
	'not-settled': 'Not settled',
} as const;

/** Groups of questions, as readers see them. */
export const QUESTION_GROUP_WORDS = {
	basics: 'What the CSTO is',
	history: 'History',
	law: 'Treaty, Charter and decisions',
	members: 'Members',
	forces: 'Forces and exercises',
	operations: 'Operations and refusals',
	iran: 'Iran',
	compare: 'The CSTO and others',
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

/** How sure a row is, in the words that follow its numbers. */
export const CAUTIONS: Readonly<Record<string, string | undefined>> = {
	medium: 'medium confidence',
	low: 'low confidence',
	disputed: 'disputed',
};
