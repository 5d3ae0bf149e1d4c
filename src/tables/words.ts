/** Verdicts on claims, as readers see them. */
export const VERDICT_WORDS = {
	holds: 'Holds',
	imprecise: 'Imprecise',
	wrong: 'Wrong',
	'not-settled': 'Not settled',
} as const;
