import type { Stake } from '../schemas/perspectives.ts';

/** A page of the source register: the sources whose speakers belong together. */
export interface SourceGroup {
	/** Last part of the address. */
	id: string;
	title: string;
	/** Whom the sources speak for, in a sentence that goes on after "They are". */
	who: string;
	/** How to read them. */
	advice: string;
	stakes: readonly Stake[];
}

/**
 * The register is split by who is speaking, since all sources on one page would weigh 150 KB. Every stake label
 * belongs to one group.
 */
export const SOURCE_GROUPS: readonly SourceGroup[] = [
	{
		id: 'law-and-organizations',
		title: 'Sources: law and organizations',
		who: 'the texts of treaties and laws, the CSTO itself and other international organizations',
		advice: 'A law says what should be done, not what was done.',
		stakes: ['legal-text', 'csto', 'international-organization'],
	},
	{
		id: 'russia',
		title: 'Sources: Russia',
		who: 'the Russian government, its state media, and the Russian press at home and in exile',
		advice: 'Russia is the largest member and has a stake in most of what is told here.',
		stakes: ['russian-government', 'russian-state-media', 'russian-press', 'russian-exile-press'],
	},
	{
		id: 'armenia-and-other-members',
		title: 'Sources: Armenia and the other members',
		who: 'the governments, state media and press of Armenia, Belarus, Kazakhstan, Kyrgyzstan and Tajikistan',
		advice: 'On fights between two members, each side has its own account.',
		stakes: [
			'armenian-government',
			'armenian-state-media',
			'armenian-press',
			'member-government',
			'member-state-media',
			'member-press',
		],
	},
	{
		id: 'iran',
		title: 'Sources: Iran',
		who: 'the Iranian government, its state media, and the Iranian press at home and in exile',
		advice: 'State media print what their government wants to be heard.',
		stakes: ['iranian-government', 'iranian-state-media', 'iranian-press', 'iranian-exile-press'],
	},
	{
		id: 'other-states',
		title: 'Sources: the West, Ukraine, Azerbaijan and others',
		who: 'governments and media outside the CSTO: in Western states, Ukraine, Azerbaijan and elsewhere',
		advice: 'Some of these states are in conflict with a member.',
		stakes: [
			'western-government',
			'western-funded-media',
			'western-press',
			'ukrainian-government',
			'ukrainian-press',
			'azerbaijani-government',
			'azerbaijani-press',
			'other-government',
			'other-state-media',
			'other-press',
			'advocacy',
		],
	},
	{
		id: 'research-and-unknown',
		title: 'Sources: research, reference works, and press of unknown owners',
		who: 'scholars, think tanks, reference works, and news sites whose owner we could not find out',
		advice: 'Scholars differ too, and an encyclopedia never stands alone here.',
		stakes: ['research', 'reference', 'press-unknown'],
	},
];

/**
 * Address of a page of the register, such as `/reference/sources/iran/`.
 *
 * @param id id of a group
 */
export const sourceGroupRoute = (id: string): string => `/reference/sources/${id}/`;

/**
 * The group that a stake label belongs to.
 *
 * @param stake a stake label
 * @throws where no group has it
 */
export function groupOfStake(stake: Stake): SourceGroup {
	const group = SOURCE_GROUPS.find(({ stakes }) => stakes.includes(stake));
	if (group === undefined) throw new Error(`No group of the source register has "${stake}".`);
	return group;
}
